package dev.freehold.checker.output;

import dev.freehold.checker.violation.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines around those that a violation has with it, where the file is still what it was. */
final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * A line of the file that a place is in, from 1.
   *
   * @return nothing where there is no such line, or where the file reads otherwise than javac has
   *     read it
   */
  Optional<String> line(SourceRange place, int line) {
    List<String> lines = files.computeIfAbsent(place.file(), SourceLines::read);
    boolean same =
        place.line() <= lines.size()
            && lines.get(place.line() - 1).stripTrailing().equals(place.code());
    return same && line >= 1 && line <= lines.size()
        ? Optional.of(lines.get(line - 1))
        : Optional.empty();
  }

  private static List<String> read(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
