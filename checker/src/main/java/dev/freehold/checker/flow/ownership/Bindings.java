package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/** A name is given a value: it becomes the owner, a borrower, or a second name. */
public final class Bindings {
  private Bindings() {}

  /**
   * What a variable holds after it is given a value: {@code @Own} takes the value over,
   * {@code @Mut} and {@code @Ref} borrow it, and a plain variable is a second name for it.
   *
   * @param mode the qualifier written on the variable; null for a plain one
   */
  public static Value bound(Point point, @Nullable Qualifier mode, Operand operand, Tree at) {
    if (mode == Qualifier.OWN) {
      return Moves.take(point, operand, Access.MOVE, at);
    }
    return mode == null ? named(point, operand, at) : borrowed(point, mode, operand, at);
  }

  /**
   * The same for a variable. What has ended was reported where it was named, and is not again under
   * the variable's name.
   */
  public static Value secondName(Point point, @Nullable Qualifier mode, Operand operand, Tree at) {
    return bound(point, mode, operand, at).withoutEnded();
  }

  private static Value named(Point point, Operand operand, Tree at) {
    Value value = point.current(operand);
    if (operand.name() instanceof Name.Temporary temporary) {
      point.state().remove(temporary);
    }
    return operand.name() == null ? Borrows.alias(point, value, at) : value;
  }

  private static Value borrowed(Point point, Qualifier mode, Operand operand, Tree at) {
    // A borrow that was refused counts as granted from here on: one mistake, one error.
    Uses.checkStrength(point, operand, mode, false);
    Value value = point.current(operand);
    boolean given =
        operand.name() instanceof Name.Temporary
            && !value.any(Binding::owns)
            && !operand.isChosen();
    boolean copied =
        mode == Qualifier.REF && value.live().stream().allMatch(b -> b.strength() == mode);
    return given || copied
        ? value.map(b -> b.granted(mode))
        : Borrows.borrow(point, operand, mode, at);
  }
}
