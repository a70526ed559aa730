package dev.freehold.examples.orderbook.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much was written.
 *
 * @param all lines
 * @param code lines without those that are blank, and without comments
 * @param ownership annotations of Freehold that say who owns or borrows, or of which pool a handle
 *     is
 * @param pools annotations of Freehold that declare pools and what is in them
 */
record SourceLines(int all, int code, int ownership, int pools) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern ANNOTATION = Pattern.compile("@([A-Z]\\w*)");
  private static final Pattern OWNERSHIP = Pattern.compile("import dev\\.freehold\\.([A-Z]\\w*);");
  private static final Pattern POOLS =
      Pattern.compile("import dev\\.freehold\\.pool\\.([A-Z]\\w*);");
  private static final SourceLines NONE = new SourceLines(0, 0, 0, 0);

  /** Counts the sources in a folder. */
  static SourceLines of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(SourceLines::read).map(SourceLines::of).reduce(NONE, SourceLines::plus);
    }
  }

  /** Counts one source. */
  static SourceLines of(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    List<String> annotations = groups(ANNOTATION, code).toList();
    return new SourceLines(
        (int) source.lines().count(),
        (int) code.lines().filter(line -> !line.isBlank()).count(),
        count(annotations, groups(OWNERSHIP, code).collect(Collectors.toSet())),
        count(annotations, groups(POOLS, code).collect(Collectors.toSet())));
  }

  /** Annotations of Freehold for a thousand lines of code. */
  double annotationsPerThousand() {
    return 1000.0 * (ownership + pools) / code;
  }

  private SourceLines plus(SourceLines other) {
    return new SourceLines(
        all + other.all, code + other.code, ownership + other.ownership, pools + other.pools);
  }

  private static Stream<String> groups(Pattern pattern, String code) {
    return pattern.matcher(code).results().map((MatchResult result) -> result.group(1));
  }

  private static int count(List<String> annotations, Set<String> imported) {
    return (int) annotations.stream().filter(imported::contains).count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
