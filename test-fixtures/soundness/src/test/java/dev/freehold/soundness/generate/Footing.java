package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Outcome;

/**
 * An expression, and what is believed of its value.
 *
 * @param belief the value it is a part of; null for a number, or nothing
 * @param path which part, each step with a slash behind it
 */
record Footing(Expression expression, Belief belief, String path) {
  /** Whether it is a value that nobody names yet. */
  boolean isFresh() {
    return expression instanceof Expression.Call call
        && call.operation().outcome().origin() != Outcome.Origin.SAME;
  }

  boolean isWhole() {
    return path.isEmpty();
  }
}
