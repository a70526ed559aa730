package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Frames of a stack: only the last one that was opened is used, and it is closed first. */
public final class FrameOrder {
  private FrameOrder() {}

  /**
   * A call gave a new value, which may be a frame.
   *
   * @param roots what it borrows from
   */
  public static void made(Point point, Token token, Call call, List<Value> roots) {
    if (point.types().frames().isPush(call.method())) {
      Set<Token> stacks =
          roots.stream()
              .flatMap(root -> root.bindings().stream())
              .flatMap(binding -> point.state().rootsOf(binding).stream())
              .collect(Collectors.toUnmodifiableSet());
      point.state().facts().push(token, stacks);
    }
  }

  /** A value is used that may be a frame, by code that allocates in it or closes it. */
  public static void used(Point point, Operand operand) {
    for (Binding binding : point.current(operand).live()) {
      for (Token upper : point.state().facts().above(binding.token())) {
        if (point.state().isOwned(upper, null)) {
          point.report(new FlowEvent.FrameBelow(operand.tree(), operand.text(), upper.site()));
          return;
        }
      }
    }
  }
}
