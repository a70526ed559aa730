package dev.freehold.maven.pom;

import java.util.ArrayList;
import java.util.List;

/** A diff between a text and the same with lines added. */
public final class AddedLines {
  private static final int CONTEXT = 3;

  private final List<String> rows = new ArrayList<>();
  private final List<Integer> added = new ArrayList<>();

  private AddedLines() {}

  /**
   * The diff, as {@code diff -u} prints it; empty where nothing was added.
   *
   * @param file the name of the file
   */
  public static String between(String file, String before, String after) {
    AddedLines lines = new AddedLines();
    lines.match(before.lines().toList(), after.lines().toList());
    return lines.added.isEmpty() ? "" : "--- " + file + "\n+++ " + file + "\n" + lines.hunks();
  }

  /** All old lines are there still, in their order. */
  private void match(List<String> before, List<String> after) {
    int old = 0;
    for (String line : after) {
      if (old < before.size() && before.get(old).equals(line)) {
        rows.add(" " + line);
        old++;
      } else {
        added.add(rows.size());
        rows.add("+" + line);
      }
    }
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (from < added.size()) {
      int to = from;
      while (to + 1 < added.size() && added.get(to + 1) - added.get(to) <= 2 * CONTEXT) {
        to++;
      }
      append(text, from, to);
      from = to + 1;
    }
    return text.toString();
  }

  private void append(StringBuilder text, int from, int to) {
    int first = Math.max(0, added.get(from) - CONTEXT);
    int last = Math.min(rows.size() - 1, added.get(to) + CONTEXT);
    int plus = to - from + 1;
    int length = last - first + 1;
    text.append(
        "@@ -%d,%d +%d,%d @@%n"
            .formatted(first + 1 - from, length - plus, first + 1, length)
            .replace(System.lineSeparator(), "\n"));
    rows.subList(first, last + 1).forEach(row -> text.append(row).append('\n'));
  }
}
