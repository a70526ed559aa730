package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Objects to some of what the flow saw, of one kind of events. */
@FunctionalInterface
interface FlowRule<E extends FlowEvent> {
  /** What is wrong with the event, or null where the rule has nothing to say. */
  @Nullable Diagnostic judge(E event);
}
