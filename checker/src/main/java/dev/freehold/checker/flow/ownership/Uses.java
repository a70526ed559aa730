package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Use: whatever is done with a value, its name must still name it, its loans must be alive, and
 * what is done must be allowed to who does it.
 */
public final class Uses {
  private Uses() {}

  /** Reads a name that may hold a tracked value, which is a use unless only the name is wanted. */
  public static Operand named(Point point, Tree tree, Name name, UseContext context) {
    Value value = point.state().get(name);
    if (value == null) {
      return Operand.untracked(tree);
    }
    Operand operand = new Operand(tree, value, name);
    check(point, operand, context.purpose());
    return operand;
  }

  /**
   * A name is used. If its value was moved or released on every path, that is an error; if on some
   * path, that is one as well. If its value is there but a loan through which the name reaches it
   * has ended, the access that ended the loan is to blame. Whoever uses {@code this} as a whole
   * uses its owned fields, too.
   *
   * @param purpose what for; null where whoever asks looks at the value
   */
  public static void check(Point point, Operand operand, @Nullable Purpose purpose) {
    if (purpose != null) {
      check(point, operand, purpose, FlowEvent.Use.NAME);
    }
  }

  /** The same, where the caller gets it. */
  public static void checkResult(Point point, Operand operand) {
    check(point, operand, Purpose.USE, FlowEvent.Use.RESULT);
  }

  private static void check(Point point, Operand operand, Purpose purpose, FlowEvent.Use use) {
    Value value = operand.value();
    Binding ended = Witness.firstEnded(value);
    if (ended != null) {
      report(point, operand, ended, purpose, isInLoop(operand, ended));
    } else if (value.maybeUnset() && operand.name() instanceof Name.Field) {
      point.report(new FlowEvent.ReadUnwritten(operand.tree(), operand.text(), "", null));
    } else {
      checkAlive(point, operand, operand.tree(), use);
    }
    if (ended == null && operand.name() instanceof Name.This) {
      OwnedFields.checkWhole(point, operand.tree(), operand.isSuper());
    }
  }

  /** An owned argument moves at the call: it must be there then, as when it was evaluated. */
  public static void checkHandedOver(Point point, Operand operand, Purpose purpose) {
    Binding ended = Witness.firstEnded(operand.value());
    if (ended != null) {
      report(point, operand, ended, purpose, false);
    }
  }

  /** Something of an object is used, which is null where its variable was set to null. */
  public static void checkObject(Point point, Operand object, Purpose purpose) {
    Binding before = point.current(object).before();
    if (before != null) {
      report(point, object, before, purpose, true, false);
    }
  }

  private static boolean isInLoop(Operand operand, Binding ended) {
    Tree end = ended.end();
    return !operand.value().isDead()
        && end != null
        && Witness.position(end) >= Witness.position(operand.tree());
  }

  private static void report(
      Point point, Operand operand, Binding ended, Purpose purpose, boolean inLoop) {
    report(point, operand, ended, purpose, operand.value().isDead(), inLoop);
  }

  private static void report(
      Point point,
      Operand operand,
      Binding ended,
      Purpose purpose,
      boolean certain,
      boolean inLoop) {
    point.report(
        new FlowEvent.UseOfEnded(operand.tree(), operand.text(), ended, purpose, certain, inLoop));
  }

  /**
   * A borrow is used: every loan through which it reaches its value must be alive.
   *
   * @param use where, as it may be used without being named
   */
  public static void checkAlive(Point point, Operand borrow, Tree use, FlowEvent.Use how) {
    Death death = point.state().deathOf(borrow.value());
    if (death != null) {
      point.report(new FlowEvent.LoanUsed(use, borrow.text(), death, how));
    }
  }

  /** A loop goes on through what it goes through, which nothing may have changed meanwhile. */
  public static void checkIteration(Point point, Value value, Tree through) {
    checkAlive(point, new Operand(through, value, null), through, FlowEvent.Use.LOOP);
  }

  /**
   * A borrow is used for no more than it allows: {@code @Ref} for reading, {@code @Mut} for writing
   * as well. It counts as allowed from here on: one mistake, one error.
   *
   * @param write whether a field is to be written, rather than a stronger borrow taken
   * @return whether it is allowed
   */
  public static boolean checkStrength(
      Point point, Operand operand, Qualifier needed, boolean write) {
    for (Binding binding : point.current(operand).bindings()) {
      if (binding.isLive() && !binding.strength().allows(needed)) {
        point.report(new FlowEvent.TooWeak(operand.tree(), operand.text(), binding, needed, write));
        return false;
      }
    }
    return true;
  }
}
