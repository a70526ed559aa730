package dev.freehold.checker.apply;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;

/** {@code infer}: prints what sources should say of ownership, as one diff. */
public final class InferCommand {
  private static final int NOT_UNDERSTOOD = 2;
  private static final String INFER = "-Afreehold.infer=";

  private final JavaCompiler javac;
  private final PrintStream out;
  private final PrintStream err;

  /** Prints the diff to one, and what is to be said of it to the other. */
  public InferCommand(JavaCompiler javac, PrintStream out, PrintStream err) {
    this.javac = javac;
    this.out = out;
    this.err = err;
  }

  /**
   * Infers.
   *
   * @param arguments of javac, with the checker
   * @return 0 where something could be inferred, 1 where javac finds errors, 2 where an argument is
   *     not understood
   */
  public int run(List<String> arguments) {
    try {
      return inferred(NamedSources.in(arguments));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      err.println(e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private int inferred(NamedSources sources) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create("freehold-infer")) {
      Path diff = folder.path().resolve("inferred.diff");
      List<String> options = new ArrayList<>(sources.options());
      options.removeIf(each -> each.startsWith(INFER) || each.startsWith("-Afreehold.note="));
      options.addAll(List.of("-d", folder.path().toString(), INFER + diff));
      Outcome outcome = new Outcome(sources.compiled(javac, options), List.of());
      outcome.said().stream().filter(InferCommand::isTold).forEach(err::println);
      if (outcome.others() > 0) {
        return 1;
      }
      out.print(Files.readString(diff));
      out.flush();
      return 0;
    }
  }

  /** The mistakes of sources that say nothing yet are not told, nor where the diff is kept. */
  private static boolean isTold(Diagnostic<?> each) {
    boolean mistake = each.getKind() == Diagnostic.Kind.ERROR && !Outcome.isOurs(each);
    return mistake || each.getMessage(null).contains("inferred");
  }
}
