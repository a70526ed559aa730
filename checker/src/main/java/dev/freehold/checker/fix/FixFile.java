package dev.freehold.checker.fix;

import com.sun.source.tree.CompilationUnitTree;
import dev.freehold.internal.rule.RuleKey;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that all fixes of a compilation are written to, one diff after another. */
public final class FixFile {
  private final Path path;

  private FixFile(Path path) {
    this.path = path;
  }

  /**
   * Begins an empty file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static FixFile begin(Path path) {
    FixFile file = new FixFile(path);
    file.write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    return file;
  }

  /**
   * Adds a fix.
   *
   * @param key of what it puts right
   * @param line where that is, in the file as it is
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(RuleKey key, long line, Fix fix, CompilationUnitTree unit, String text) {
    String file = nameOf(unit.getSourceFile().toUri());
    String title = "# " + key.message(file + ":" + line + ": " + fix.help());
    String source = "# of the source with SHA-256 " + SourceDigest.of(text);
    String diff = UnifiedDiff.of(file, text, fix);
    write(title + "\n" + source + "\n" + diff, StandardOpenOption.APPEND);
  }

  /** As seen from where javac was started, which is where the file is applied. */
  public static String nameOf(URI source) {
    Path here = Path.of("").toAbsolutePath();
    Path path = Path.of(source);
    Path name = path.startsWith(here) ? here.relativize(path) : path;
    return name.toString().replace(File.separatorChar, '/');
  }

  private void write(String text, StandardOpenOption... how) {
    try {
      Files.writeString(path, text, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
