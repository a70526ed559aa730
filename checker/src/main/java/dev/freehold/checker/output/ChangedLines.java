package dev.freehold.checker.output;

import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring lines of a file that a patch changes.
 *
 * @param first the number of the first of them, from 1
 * @param before as they are
 * @param after what they become
 */
record ChangedLines(int first, List<String> before, List<String> after) {

  /** None where the file cannot be read any more. */
  static List<ChangedLines> of(Patch patch, SourceLines sources) {
    List<ChangedLines> changes = new ArrayList<>();
    List<TextEdit> together = new ArrayList<>();
    for (TextEdit edit : patch.edits()) {
      if (!together.isEmpty()
          && edit.place().line() > together.get(together.size() - 1).place().endLine()) {
        change(together, sources).ifPresent(changes::add);
        together.clear();
      }
      together.add(edit);
    }
    if (!together.isEmpty()) {
      change(together, sources).ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<ChangedLines> change(List<TextEdit> edits, SourceLines sources) {
    SourceRange start = edits.get(0).place();
    int end = edits.get(edits.size() - 1).place().endLine();
    List<String> before = new ArrayList<>();
    for (int line = start.line(); line <= end; line++) {
      sources.line(start, line).ifPresent(before::add);
    }
    if (before.size() != end - start.line() + 1) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(String.join("\n", before));
    for (int i = edits.size() - 1; i >= 0; i--) {
      SourceRange place = edits.get(i).place();
      text.replace(
          offset(before, place.line() - start.line(), place.column()),
          offset(before, place.endLine() - start.line(), place.endColumn()),
          edits.get(i).text());
    }
    return Optional.of(without(start.line(), before, text.toString().split("\n", -1)));
  }

  private static int offset(List<String> lines, int line, int column) {
    int offset = column - 1;
    for (String each : lines.subList(0, line)) {
      offset += each.length() + 1;
    }
    return offset;
  }

  /** Without the lines at both ends that stay. */
  private static ChangedLines without(int first, List<String> before, String[] changed) {
    List<String> after = List.of(changed);
    int same = 0;
    while (same < Math.min(before.size(), after.size())
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new ChangedLines(
        first + same,
        before.subList(same, before.size() - tail),
        after.subList(same, after.size() - tail));
  }
}
