package dev.freehold.checker.fix;

import java.util.Comparator;
import java.util.List;

/**
 * One way to put a mistake right.
 *
 * @param help what is done, in words, with the line numbers of the file as it is
 * @param edits the same as changes of the file, from its start to its end; none overlaps another
 */
public record Fix(String help, List<Edit> edits) {

  /** Orders the edits. */
  public Fix {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).start() < edits.get(i - 1).end()) {
        throw new IllegalArgumentException("edits overlap: " + edits);
      }
    }
  }

  /** The text of the file after all edits. */
  public String appliedTo(String source) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      text.append(source, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return text.append(source, done, source.length()).toString();
  }

  /** Whether all that is changed lies there. */
  boolean isWithin(int start, int end) {
    return edits.stream().allMatch(edit -> edit.start() >= start && edit.end() <= end);
  }
}
