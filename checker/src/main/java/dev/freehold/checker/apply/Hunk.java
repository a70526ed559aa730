package dev.freehold.checker.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other lines for a few lines of a file, with those around them.
 *
 * @param start the index of the first line
 * @param before the lines as they are, with their ends
 * @param after what takes their place
 */
record Hunk(int start, List<String> before, List<String> after) {
  private static final Pattern HEADER =
      Pattern.compile("@@ -(\\d+),(\\d+) \\+\\d+,\\d+ @@", Pattern.DOTALL);

  /** Those of one unified diff, by its lines below the names of the files. */
  static List<Hunk> in(List<String> lines) {
    List<Hunk> hunks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        int from = Integer.parseInt(header.group(1));
        boolean empty = header.group(2).equals("0");
        hunks.add(new Hunk(empty ? from : from - 1, new ArrayList<>(), new ArrayList<>()));
      } else if (!line.startsWith("\\")) {
        boolean endless = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
        String text = line.substring(1) + (endless ? "" : "\n");
        hunks.get(hunks.size() - 1).add(line.charAt(0), text);
      }
    }
    return hunks;
  }

  private void add(char sign, String text) {
    if (sign != '+') {
      before.add(text);
    }
    if (sign != '-') {
      after.add(text);
    }
  }

  /** The index of the first line behind it. */
  int end() {
    return start + before.size();
  }

  boolean overlaps(Hunk other) {
    return start < other.end() && other.start < end();
  }

  /** Whether the lines of a file are what it changes. */
  boolean fits(List<String> lines) {
    return end() <= lines.size() && lines.subList(start, end()).equals(before);
  }
}
