package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Owners that borrow, put into something else: a list of statements is a borrow of their
 * connection, as {@code Vec<Statement<'a>>} is in Rust.
 */
public final class LoanCapture {
  private LoanCapture() {}

  /**
   * A call takes over owned values that borrow: each operand that it may keep them in, which are
   * those it takes as {@code @Mut}, holds their loans from here on. Into what is not owned here
   * they escape.
   */
  public static void absorb(Point point, Call call) {
    for (Operand taken : call.loans().takenOver()) {
      for (Operand into : changedBy(call)) {
        absorb(point, taken, into);
      }
    }
  }

  /**
   * What is put into a collection is borrowed by the collection from here on; what a function
   * borrows, by the object that keeps the function.
   */
  public static void keep(Point point, Call call) {
    Operand receiver = call.receiver();
    for (int i = 0; receiver != null && i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      Operand put = call.arguments().get(i);
      if (parameter != null && parameter.kept()) {
        for (Value lent : call.loans().allOf(put)) {
          keep(point, put, lent, receiver);
        }
      }
    }
  }

  private static void keep(Point point, Operand put, Value lent, Operand receiver) {
    if (receiver.value().isTracked()) {
      absorb(point, new Operand(put.tree(), lent, null), receiver);
    } else {
      EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.CONTAINER, receiver.text());
      Escapes.escape(point, put, target);
    }
  }

  /** The operands in which the call may keep what it takes over. */
  private static List<Operand> changedBy(Call call) {
    List<Operand> changed = new ArrayList<>();
    Operand receiver = call.receiver();
    if (receiver != null && call.signature().receiver() == Qualifier.MUT) {
      changed.add(receiver);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && parameter.ownership() == Qualifier.MUT) {
        changed.add(call.arguments().get(i));
      }
    }
    return changed;
  }

  private static void absorb(Point point, Operand taken, Operand into) {
    Set<Token> tokens = new HashSet<>();
    for (Binding binding : point.current(into).live()) {
      if (!isOwnedHere(point, binding)) {
        EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.CONTAINER, into.text());
        Escapes.stored(point, taken, true, Set.of(), target);
        return;
      }
      tokens.add(binding.token());
    }
    Set<Loan> loans = taken.value().loans();
    point.state().absorb(tokens, loans, token -> isView(point, token));
  }

  /**
   * A copy of a collection goes its own way; {@code unmodifiableList} shows what is put into it.
   */
  private static boolean isView(Point point, Token token) {
    if (!(UnannotatedCode.typeOf(token.site().tree()) instanceof DeclaredType type)) {
      return false;
    }
    TypeElement element = (TypeElement) type.asElement();
    return switch (token.site().kind()) {
      case BORROW -> point.types().carriers().holding(element) == Holding.BORROWS;
      case COLLECTION -> !Origin.isJdk(element);
      default -> false;
    };
  }

  /** Whether it, or what it borrows, is owned here; what has taken a borrow over is so still. */
  private static boolean isOwnedHere(Point point, Binding binding) {
    return point.state().isOwned(binding.token(), null)
        || point.state().rootsOf(binding).stream().anyMatch(t -> point.state().isOwned(t, null));
  }
}
