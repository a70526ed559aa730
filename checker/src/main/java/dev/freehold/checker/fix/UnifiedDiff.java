package dev.freehold.checker.fix;

import java.util.ArrayList;
import java.util.List;

/** A fix as {@code patch} and {@code git apply} read it. */
public final class UnifiedDiff {
  /** The number of unchanged lines around each change. */
  private static final int CONTEXT = 3;

  private final List<String> lines;
  private final StringBuilder diff = new StringBuilder();

  /** How many more lines the new file has, as far as it has been written. */
  private int growth;

  private UnifiedDiff(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The diff.
   *
   * @param file the name in its header
   * @param text the file as it is
   */
  public static String of(String file, String text, Fix fix) {
    UnifiedDiff diff = new UnifiedDiff(linesOf(text));
    diff.diff.append("--- ").append(file).append("\n+++ ").append(file).append('\n');
    List<LineChange> near = new ArrayList<>();
    for (LineChange change : LineChange.of(new SourceText(text), fix)) {
      if (!near.isEmpty() && change.from() - near.get(near.size() - 1).to() > 2 * CONTEXT) {
        diff.hunk(near);
        near.clear();
      }
      near.add(change);
    }
    diff.hunk(near);
    return diff.diff.toString();
  }

  /** The lines with their ends. */
  static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private void hunk(List<LineChange> changes) {
    int from = Math.max(0, changes.get(0).from() - CONTEXT);
    int to = Math.min(lines.size(), changes.get(changes.size() - 1).to() + CONTEXT);
    int more = changes.stream().mapToInt(LineChange::growth).sum();
    diff.append("@@ -").append(range(from, to - from));
    diff.append(" +").append(range(from + growth, to - from + more)).append(" @@\n");
    int done = from;
    for (LineChange change : changes) {
      lines.subList(done, change.from()).forEach(line -> line(' ', line));
      lines.subList(change.from(), change.to()).forEach(line -> line('-', line));
      change.lines().forEach(line -> line('+', line));
      done = change.to();
    }
    lines.subList(done, to).forEach(line -> line(' ', line));
    growth += more;
  }

  /** Lines are counted from 1; of no lines, the one before is named. */
  private static String range(int from, int count) {
    return (count == 0 ? from : from + 1) + "," + count;
  }

  private void line(char sign, String line) {
    diff.append(sign).append(line);
    if (!line.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }
}
