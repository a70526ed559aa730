package dev.freehold.checker.apply;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import javax.tools.JavaCompiler;

/** {@code fix}: makes in the sources what puts errors right. */
public final class FixCommand {
  private static final int NOT_UNDERSTOOD = 2;

  private final JavaCompiler javac;
  private final PrintStream out;
  private final PrintStream err;

  /** Prints what it does to one, and what it cannot do to the other. */
  public FixCommand(JavaCompiler javac, PrintStream out, PrintStream err) {
    this.javac = javac;
    this.out = out;
    this.err = err;
  }

  /**
   * Makes those that are wanted.
   *
   * @param arguments of javac, with the checker
   * @return 0 where no error is left, 1 where some are, 2 where an argument is not understood
   */
  public int run(List<String> arguments, FixChoice choice) {
    try {
      NamedSources sources = NamedSources.in(arguments);
      try (Recompilation compilation = new Recompilation(javac, sources)) {
        FixRounds rounds = new FixRounds(compilation, sources, choice, out);
        Outcome outcome = rounds.run();
        sumUp(rounds, outcome);
        return outcome.succeeded() ? 0 : 1;
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      err.println(e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private void sumUp(FixRounds rounds, Outcome outcome) {
    outcome.said().forEach(out::println);
    out.println(
        counted(rounds.made(), "fix", "fixes")
            + " made in "
            + counted(rounds.files(), "file", "files")
            + "; "
            + counted(outcome.ours(), "error", "errors")
            + (outcome.ours() == 1 ? " is left" : " are left"));
  }

  static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
