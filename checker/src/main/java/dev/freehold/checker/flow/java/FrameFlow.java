package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Frames of a stack: only the last one that was opened is used, and it is closed first. */
final class FrameFlow {
  private final Flow flow;

  FrameFlow(Flow flow) {
    this.flow = flow;
  }

  /**
   * A call gave a new value, which may be a frame.
   *
   * @param roots what it borrows from
   */
  void made(Token token, CallFlow.Call call, List<Value> roots) {
    if (flow.types.frames().isPush(call.method())) {
      Set<Token> stacks =
          roots.stream()
              .flatMap(root -> root.bindings().stream())
              .flatMap(binding -> flow.state.rootsOf(binding).stream())
              .collect(Collectors.toUnmodifiableSet());
      flow.state.facts().push(token, stacks);
    }
  }

  /** A value is used that may be a frame, by code that allocates in it or closes it. */
  void used(Operand operand) {
    for (Binding binding : flow.names.current(operand).live()) {
      for (Token upper : flow.state.facts().above(binding.token())) {
        if (flow.state.isOwned(upper, null)) {
          flow.events.add(new FlowEvent.FrameBelow(operand.tree(), operand.text(), upper.site()));
          return;
        }
      }
    }
  }
}
