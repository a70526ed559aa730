package dev.freehold.checker.report;

import dev.freehold.checker.fix.Edit;
import dev.freehold.checker.fix.Fix;
import java.util.ArrayList;
import java.util.List;

/**
 * Other lines for some lines of a file.
 *
 * @param from the index of the first that goes
 * @param to the same, of the first that stays
 * @param lines what takes their place, with the line ends
 */
record LineChange(int from, int to, List<String> lines) {

  /** What a fix does to whole lines, in the order of the file. */
  static List<LineChange> of(String text, Fix fix) {
    List<LineChange> changes = new ArrayList<>();
    List<Edit> together = new ArrayList<>();
    int end = 0;
    for (Edit edit : fix.edits()) {
      if (!together.isEmpty() && startOfLine(text, edit.start()) > end) {
        changes.add(of(text, together, end));
        together.clear();
      }
      together.add(edit);
      end = endOf(text, edit);
    }
    changes.add(of(text, together, end));
    return changes;
  }

  /** Where the last line ends of those that an edit changes. */
  private static int endOf(String text, Edit edit) {
    boolean wholeLines =
        startOfLine(text, edit.start()) == edit.start()
            && startOfLine(text, edit.end()) == edit.end()
            && (edit.text().isEmpty() || edit.text().endsWith("\n"));
    int end = text.indexOf('\n', edit.end());
    return wholeLines ? edit.end() : end < 0 ? text.length() : end + 1;
  }

  private static int startOfLine(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static LineChange of(String text, List<Edit> edits, int end) {
    int start = startOfLine(text, edits.get(0).start());
    String changed = new Fix("", edits).appliedTo(text.substring(0, end)).substring(start);
    int from = UnifiedDiff.linesOf(text.substring(0, start)).size();
    int count = UnifiedDiff.linesOf(text.substring(start, end)).size();
    return new LineChange(from, from + count, UnifiedDiff.linesOf(changed));
  }

  /** How many more lines there are afterwards. */
  int growth() {
    return lines.size() - (to - from);
  }
}
