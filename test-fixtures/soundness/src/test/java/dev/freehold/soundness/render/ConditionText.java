package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Variable;

/** Conditions as Java. */
class ConditionText implements Condition.Visitor<String> {
  @Override
  public String decided(Condition.Decided decided) {
    return decided.negated() ? "!choices.next()" : "choices.next()";
  }

  @Override
  public String isNull(Condition.IsNull test) {
    return test.variable().name() + (test.negated() ? " != null" : " == null");
  }

  @Override
  public String matches(Condition.Matches test) {
    return test.variable().name() + " instanceof " + test.bound().declared();
  }

  @Override
  public String hasContent(Condition.HasContent test) {
    return "!" + isEmpty(test.container());
  }

  /** Whether a container is empty. */
  protected String isEmpty(Variable container) {
    return container.name() + ".isEmpty()";
  }

  @Override
  public String both(Condition.Both both) {
    return both.first().accept(this) + " && " + both.second().accept(this);
  }

  @Override
  public String either(Condition.Either either) {
    return "(" + either.first().accept(this) + " || " + either.second().accept(this) + ")";
  }
}
