package dev.freehold.benchmarks.runtime.report;

import java.util.ArrayList;
import java.util.List;

/** Counts the goals. */
final class Tally {
  private int met;
  private int metByHand;
  private final List<String> missed = new ArrayList<>();

  void add(Group group, Results results) {
    for (Group.Line line : group.lines(results)) {
      for (Goal goal : line.row().goals()) {
        if (goal.isMet(line.result(), results)) {
          met++;
          metByHand += line.row().kind() == Row.Kind.BY_HAND ? 1 : 0;
        } else {
          missed.add(group.title() + ", " + line.row().label() + ": " + goal.text());
        }
      }
    }
  }

  /** How many goals are met, and which are not. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(met).append(" goals met, ");
    if (metByHand > 0) {
      text.append(metByHand).append(" of them in rows with a star, ");
    }
    text.append(missed.size()).append(" missed\n");
    if (!missed.isEmpty()) {
      text.append('\n');
    }
    missed.forEach(goal -> text.append("- ").append(goal).append('\n'));
    return text.toString();
  }
}
