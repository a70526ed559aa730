package dev.freehold.checker.fix;

import java.util.Collection;
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
    edits = sorted(edits);
    if (overlap(edits)) {
      throw new IllegalArgumentException("edits overlap: " + edits);
    }
  }

  private static List<Edit> sorted(Collection<Edit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
  }

  /** Whether two of them change the same text. */
  static boolean overlap(Collection<Edit> edits) {
    List<Edit> sorted = sorted(edits);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).start() < sorted.get(i - 1).end()) {
        return true;
      }
    }
    return false;
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
