package dev.freehold.checker.fix;

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
  static List<LineChange> of(SourceText text, Fix fix) {
    List<LineChange> changes = new ArrayList<>();
    List<Edit> together = new ArrayList<>();
    int end = 0;
    for (Edit edit : fix.edits()) {
      if (!together.isEmpty() && text.startOfLine(edit.start()) > end) {
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
  private static int endOf(SourceText text, Edit edit) {
    boolean wholeLines =
        text.startOfLine(edit.start()) == edit.start()
            && text.startOfLine(edit.end()) == edit.end()
            && (edit.text().isEmpty() || edit.text().endsWith("\n"));
    return wholeLines ? edit.end() : text.endOfLine(edit.end());
  }

  private static LineChange of(SourceText text, List<Edit> edits, int end) {
    int start = text.startOfLine(edits.get(0).start());
    int from = text.lineOf(start) - 1;
    int count = UnifiedDiff.linesOf(text.between(start, end)).size();
    return new LineChange(from, from + count, UnifiedDiff.linesOf(text.between(start, end, edits)));
  }

  /** How many more lines there are afterwards. */
  int growth() {
    return lines.size() - (to - from);
  }
}
