package dev.freehold.checker.output;

import dev.freehold.checker.command.RulePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports that the options of a compilation ask for, each a file of its own. */
public final class ReportFiles {
  private final Map<ReportKind, Path> files;

  private ReportFiles(Map<ReportKind, Path> files) {
    this.files = files;
  }

  /** Whether the options ask for any. */
  public static boolean areAskedFor(Map<String, String> options) {
    return Arrays.stream(ReportKind.values()).anyMatch(kind -> options.containsKey(kind.option()));
  }

  /**
   * Empties the files, so that what an earlier compilation wrote does not stay where this one gets
   * to no end. Folders are made.
   *
   * @param options the {@code -A} options, with their full names
   * @throws IllegalArgumentException if one cannot be written; the message says which
   */
  public static ReportFiles begin(Map<String, String> options) {
    Map<ReportKind, Path> files = new EnumMap<>(ReportKind.class);
    for (ReportKind kind : ReportKind.values()) {
      if (options.containsKey(kind.option())) {
        files.put(kind, begun(kind, options.get(kind.option())));
      }
    }
    return new ReportFiles(files);
  }

  private static Path begun(ReportKind kind, @Nullable String name) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("-A" + kind.option() + " names no file");
    }
    try {
      Path file = Path.of(name).toAbsolutePath();
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.writeString(file, "");
    } catch (IOException | InvalidPathException mistake) {
      throw new IllegalArgumentException(
          "-A" + kind.option() + " names a file that cannot be written: " + name, mistake);
    }
  }

  /**
   * Writes them.
   *
   * @throws UncheckedIOException if one cannot be written
   */
  public void write(CompilationResult result) {
    SourceUris uris = SourceUris.around(result.told());
    RulePages pages =
        result.told().isEmpty() || files.isEmpty() ? RulePages.none() : RulePages.inThisJar();
    files.forEach(
        (kind, file) -> {
          try (Writer to = Files.newBufferedWriter(file)) {
            kind.writer(file, uris, pages).write(result, to);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
