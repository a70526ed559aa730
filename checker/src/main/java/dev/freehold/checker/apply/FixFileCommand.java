package dev.freehold.checker.apply;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code fix} with files that {@code -Afreehold.fixes} has written, for builds whose arguments of
 * javac nobody knows.
 */
public final class FixFileCommand {
  private static final int NOT_UNDERSTOOD = 2;
  private static final String ENCODING = "-encoding";

  private final PrintStream out;
  private final PrintStream err;

  /** Prints what it does to one, and what it does not understand to the other. */
  public FixFileCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Whether arguments name such files, and are none of javac's.
   *
   * @param arguments without {@code --all}
   */
  public static boolean isMeant(List<String> arguments) {
    List<String> files = filesIn(arguments);
    return !files.isEmpty()
        && files.stream().noneMatch(each -> each.matches("[-@].*|.*\\.java|.*\\.class"));
  }

  private static List<String> filesIn(List<String> arguments) {
    List<String> files = new ArrayList<>(arguments);
    int encoding = files.indexOf(ENCODING);
    if (encoding >= 0) {
      files.subList(encoding, Math.min(encoding + 2, files.size())).clear();
    }
    return files;
  }

  /**
   * Makes those that are wanted.
   *
   * @param arguments the files, and perhaps the encoding of the sources
   * @return 0 where all were made, 1 where some were not, 2 where an argument is not understood
   */
  public int run(List<String> arguments, FixChoice choice) {
    try {
      Charset charset = charsetIn(arguments);
      Set<WrittenFix> fixes = new LinkedHashSet<>();
      for (String file : filesIn(arguments)) {
        fixes.addAll(read(file));
      }
      RecordedFixes recorded = new RecordedFixes(charset, choice, out);
      recorded.make(List.copyOf(fixes));
      sumUp(recorded, fixes.size() - recorded.made());
      return recorded.made() == fixes.size() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private static Charset charsetIn(List<String> arguments) {
    int at = arguments.indexOf(ENCODING) + 1;
    String name = at > 0 && at < arguments.size() ? arguments.get(at) : "";
    try {
      return at == 0 ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("`" + name + "` is no encoding", e);
    }
  }

  private static List<WrittenFix> read(String name) {
    try {
      String text = Files.readString(Path.of(name));
      List<WrittenFix> fixes = WrittenFix.in(text);
      if (fixes.isEmpty() && !text.isBlank()) {
        throw new IllegalArgumentException(name + " is no file that -Afreehold.fixes has written");
      }
      return fixes;
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          name
              + " cannot be read: name a file that -Afreehold.fixes has written, or give javac's"
              + " arguments",
          e);
    }
  }

  private void sumUp(RecordedFixes recorded, int left) {
    out.println(
        FixCommand.counted(recorded.made(), "fix", "fixes")
            + " made in "
            + FixCommand.counted(recorded.files(), "file", "files")
            + (left == 0 ? "" : ", " + left + " left")
            + (recorded.made() == 0 ? "" : "; compile again"));
  }
}
