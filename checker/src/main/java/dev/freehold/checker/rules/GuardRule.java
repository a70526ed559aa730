package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** A guard only looks: what the switch is about stays as it is (rustc: E0510). */
final class GuardRule implements FlowRule<FlowEvent.GuardChanged> {
  @Override
  public Diagnostic judge(FlowEvent.GuardChanged changed) {
    String selector = Quoted.of(changed.name());
    return new Diagnostic(
        RuleKey.BORROW_GUARD_MUTATION,
        Position.of(changed.at()),
        selector + " is changed in a guard of the switch that looks at it",
        List.of(
            new Diagnostic.Note(
                Position.of(changed.selector()), "the switch looks at " + selector + " here")),
        "do this in the body of the arm",
        new Subject("guard", changed.at(), changed.name()));
  }
}
