package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Escape: a value goes where it may stay longer than this method runs, or where nothing is known of
 * ownership.
 */
public final class Escapes {
  private Escapes() {}

  /**
   * A value goes where nothing is known of ownership, which is an error. Its owner stops answering
   * for it there. A function of which the signature promises something is a borrow of the caller's.
   */
  public static void escape(Point point, Operand operand, EscapeTarget target) {
    Value value = point.current(operand);
    if (!value.isTracked() || UnannotatedCode.letGo(point, value)) {
      return;
    }
    Site site = value.bindings().get(0).token().site();
    if (site.kind() == Site.Kind.FUNCTION && !value.any(Binding::owns)) {
      if (!value.isDead()) {
        point.report(new FlowEvent.BorrowEscapes(operand.tree(), operand.text(), site, target));
      }
      return;
    }
    point.report(new FlowEvent.Escaped(operand.tree(), operand.text(), target));
    Set<Token> tokens = value.live().stream().map(Binding::token).collect(Collectors.toSet());
    Custody.escaped(point, tokens);
    point.state().escape(tokens);
  }

  /** A function or class that captures a value may keep it. */
  public static void captured(Point point, Operand use, FlowEvent.Keeper keeper) {
    if (!UnannotatedCode.letGo(point, use.value())) {
      Binding kept = use.value().live().get(0);
      point.report(new FlowEvent.Captured(use.tree(), use.text(), kept, keeper));
    }
  }

  /**
   * A result that still borrows must be a part of something that outlives the method, and of
   * nothing else than the signature says.
   *
   * @param owned whether the value itself is handed over, and only what it borrows matters
   */
  public static void result(Point point, Operand operand, boolean owned, Tree at) {
    Set<String> lenders = point.context().lenders();
    for (Binding binding : point.current(operand).live()) {
      if (owned && binding.strength() != Qualifier.OWN) {
        // It cannot be handed over at all, which is told where it is tried.
        continue;
      }
      for (Token root : roots(point, binding, owned)) {
        if (isLocal(point, root, operand, at)) {
          return;
        }
        if (!isLentBy(root.site(), lenders) && !UnannotatedCode.covers(point, binding)) {
          handedOut(point, operand, root.site(), at);
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
  public static boolean isOfOthers(Point point, Operand operand, Tree at) {
    for (Binding binding : point.current(operand).live()) {
      for (Token root : roots(point, binding, true)) {
        if (isLocal(point, root, operand, at)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether what lends is one of the method's own, which ends with it; that is told once. */
  private static boolean isLocal(Point point, Token root, Operand operand, Tree at) {
    if (!isOwnedHere(point, root) && !point.isHeldByTry(root)) {
      return false;
    }
    Value value = point.current(operand);
    FlowEvent.Share share = share(value, root);
    point.report(new FlowEvent.ReturnedBorrow(at, operand.text(), root.site(), share));
    Set<Token> told = new HashSet<>(value.liveTokens());
    told.add(root);
    point.state().forget(told);
    return true;
  }

  /** Nobody releases a collection of borrows: it stays for as long as what was taken out of it. */
  private static boolean isOwnedHere(Point point, Token root) {
    return root.site().kind() != Site.Kind.COLLECTION && point.state().isOwned(root, null);
  }

  private static FlowEvent.Share share(Value value, Token root) {
    if (value.any(b -> b.token().equals(root) && b.path().isWhole())) {
      return FlowEvent.Share.WHOLE;
    }
    return value.any(Binding::owns) ? FlowEvent.Share.DEPENDENT : FlowEvent.Share.PART;
  }

  private static void handedOut(Point point, Operand operand, Site lender, Tree at) {
    point.report(
        new FlowEvent.BorrowEscapes(at, operand.text(), lender, point.context().resultTarget()));
  }

  /**
   * A value that is stored where it may stay longer than this method runs.
   *
   * @param owned see {@link #result}
   * @param lenders the names of what outlives the place where it is stored
   */
  public static void stored(
      Point point, Operand operand, boolean owned, Set<String> lenders, EscapeTarget target) {
    if (UnannotatedCode.covers(point, operand.value())) {
      return;
    }
    Tree at = operand.tree();
    for (Binding binding : point.current(operand).live()) {
      for (Token root : roots(point, binding, owned)) {
        if (isOwnedHere(point, root) || !isLentBy(root.site(), lenders)) {
          point.report(new FlowEvent.BorrowEscapes(at, operand.text(), root.site(), target));
          return;
        }
      }
    }
  }

  /** The values that it borrows from; a value that is handed over does not borrow from itself. */
  private static Set<Token> roots(Point point, Binding binding, boolean owned) {
    return owned && binding.loans().isEmpty() ? Set.of() : point.state().rootsOf(binding);
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
