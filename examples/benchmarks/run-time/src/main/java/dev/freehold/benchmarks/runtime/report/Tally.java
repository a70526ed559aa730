package dev.freehold.benchmarks.runtime.report;

import java.util.ArrayList;
import java.util.List;

/** Counts the goals. */
final class Tally {
  private int met;
  private final List<String> missed = new ArrayList<>();

  void add(Group group, Results results) {
    for (Group.Line line : group.lines(results)) {
      for (Goal goal : line.row().goals()) {
        if (goal.isMet(line.result(), results)) {
          met++;
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
    text.append(missed.size()).append(" missed\n");
    if (!missed.isEmpty()) {
      text.append('\n');
    }
    missed.forEach(goal -> text.append("- ").append(goal).append('\n'));
    return text.toString();
  }
}
