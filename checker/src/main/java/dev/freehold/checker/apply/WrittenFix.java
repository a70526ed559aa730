package dev.freehold.checker.apply;

import dev.freehold.checker.fix.SourceDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fix as it stands in the file that {@code -Afreehold.fixes} names.
 *
 * @param key of what it puts right
 * @param file as the diff names it
 * @param line where the mistake is, from 1
 * @param help what it does, in words
 * @param diff what stands below the title: which source it is for, and the diff
 */
record WrittenFix(String key, String file, int line, String help, List<String> diff) {
  private static final Pattern TITLE = Pattern.compile("# \\[([\\w.]+)] (.*?):(\\d+): (.*)");
  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final String SOURCE = "# of the source with SHA-256 ";
  private static final int COMMENTS = 1;
  private static final int NAMES = 2;

  /** All that stand in the text of such a file. */
  static List<WrittenFix> in(String text) {
    List<WrittenFix> fixes = new ArrayList<>();
    for (String line : LINE_END.splitAsStream(text).toList()) {
      Matcher title = TITLE.matcher(line);
      if (title.matches()) {
        fixes.add(titled(title.toMatchResult()));
      } else if (!fixes.isEmpty()) {
        fixes.get(fixes.size() - 1).diff.add(line);
      }
    }
    return fixes;
  }

  private static WrittenFix titled(MatchResult title) {
    int line = Integer.parseInt(title.group(3));
    return new WrittenFix(title.group(1), title.group(2), line, title.group(4), new ArrayList<>());
  }

  /** Whether it was made for a file with that text. */
  boolean isFor(String text) {
    return !diff.isEmpty() && diff.get(0).equals(SOURCE + SourceDigest.of(text));
  }

  /** What people are shown. */
  List<String> shown() {
    return diff.subList(COMMENTS, diff.size());
  }

  List<Hunk> hunks() {
    return Hunk.in(diff.subList(COMMENTS + NAMES, diff.size()));
  }

  /** Whether both touch the same lines, or lines so near that only one can be made now. */
  boolean overlaps(WrittenFix other) {
    return file.equals(other.file)
        && hunks().stream().anyMatch(hunk -> other.hunks().stream().anyMatch(hunk::overlaps));
  }

  /** What it changes, without the numbers of lines: the same when code above has moved. */
  String change() {
    StringBuilder change = new StringBuilder(file);
    hunks().forEach(hunk -> change.append(hunk.before()).append(hunk.after()));
    return change.toString();
  }

  /** In one line. */
  String title() {
    return file + ":" + line + ": [" + key + "] " + help;
  }
}
