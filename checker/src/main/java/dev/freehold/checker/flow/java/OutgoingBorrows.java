package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import java.util.Set;

/**
 * What leaves a method and still borrows: it must be a part of something that outlives the method,
 * and of nothing else than the signature says.
 */
final class OutgoingBorrows {
  private final Flow flow;

  OutgoingBorrows(Flow flow) {
    this.flow = flow;
  }

  /**
   * A result.
   *
   * @param owned whether the value itself is handed over, and only what it borrows matters
   */
  void result(Operand operand, boolean owned, Tree at) {
    Set<String> lenders = flow.context.lenders();
    for (Binding binding : flow.names.current(operand).live()) {
      for (Token root : roots(binding, owned)) {
        if (isLocal(root, operand, at)) {
          return;
        }
        if (!isLentBy(root.site(), lenders) && !flow.leniency.covers(binding)) {
          handedOut(operand, root.site(), at);
          return;
        }
      }
    }
  }

  /**
   * A result of which the signature says nothing, and which may be kept for as long as its owner
   * lives: not if that is one of the method's own.
   *
   * @return whether it is right so far
   */
  boolean isOfOthers(Operand operand, Tree at) {
    for (Binding binding : flow.names.current(operand).live()) {
      for (Token root : roots(binding, true)) {
        if (isLocal(root, operand, at)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether what lends is one of the method's own, which ends with it; that is told once. */
  private boolean isLocal(Token root, Operand operand, Tree at) {
    if (!flow.state.isOwned(root, null)) {
      return false;
    }
    flow.events.add(new FlowEvent.ReturnedBorrow(at, operand.text(), root.site()));
    flow.state.forget(Set.of(root));
    return true;
  }

  private void handedOut(Operand operand, Site lender, Tree at) {
    flow.events.add(
        new FlowEvent.BorrowEscapes(at, operand.text(), lender, flow.context.resultTarget()));
  }

  /**
   * A value that is stored where it may stay longer than this method runs.
   *
   * @param owned see {@link #result}
   * @param lenders the names of what outlives the place where it is stored
   */
  void stored(Operand operand, boolean owned, Set<String> lenders, EscapeTarget target) {
    if (flow.leniency.covers(operand.value())) {
      return;
    }
    Tree at = operand.tree();
    for (Binding binding : flow.names.current(operand).live()) {
      for (Token root : roots(binding, owned)) {
        if (flow.state.isOwned(root, null) || !isLentBy(root.site(), lenders)) {
          flow.events.add(new FlowEvent.BorrowEscapes(at, operand.text(), root.site(), target));
          return;
        }
      }
    }
  }

  /** The values that it borrows from; a value that is handed over does not borrow from itself. */
  private Set<Token> roots(Binding binding, boolean owned) {
    return owned && binding.loans().isEmpty() ? Set.of() : flow.state.rootsOf(binding);
  }

  private static boolean isLentBy(Site root, Set<String> lenders) {
    return switch (root.kind()) {
      case PARAMETER -> lenders.contains(root.description());
      case RECEIVER, FIELD -> lenders.contains("this");
      case CAPTURE -> false;
      default -> true;
    };
  }
}
