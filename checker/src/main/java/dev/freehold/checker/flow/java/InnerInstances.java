package dev.freehold.checker.flow.java;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.InnerParts;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Supertypes;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Instances of inner classes that are members: each keeps its outer instance, and so is a borrow of
 * it. Local and anonymous classes capture what they use.
 */
final class InnerInstances {
  private final Pass pass;
  private final Point point;

  InnerInstances(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /** The outer instance of what is made; null where there is none that is tracked. */
  @Nullable Operand outer(NewClassTree tree, TypeElement made) {
    Operand outer =
        tree.getEnclosingExpression() != null
            ? pass.evaluate(tree.getEnclosingExpression(), UseContext.USE)
            : implicit(tree, made);
    boolean followed =
        outer != null
            && outer.value().any(Binding::isLive)
            && !UnannotatedCode.covers(point, outer.value());
    return followed ? outer : null;
  }

  /** The instance of the enclosing class that the body itself is of. */
  @Nullable Operand implicit(Tree tree, TypeElement made) {
    TypeElement outer = InnerParts.outerOf(made);
    boolean here =
        outer != null && Supertypes.include(point.types().javac(), point.context().type(), outer);
    return here ? Uses.named(point, tree, new Name.This(), UseContext.USE) : null;
  }

  /** What is made borrows its outer instance. */
  Operand borrowing(Operand made, Operand outer) {
    Value current = point.current(made);
    if (!current.isTracked()) {
      return pass.nesting().temporary(made.tree(), InnerParts.of(point, outer, made.tree()));
    }
    Set<Loan> kept = InnerParts.of(point, outer, made.tree()).loans();
    Value borrowing = current.map(each -> each.through(union(each.loans(), kept)));
    if (made.name() != null) {
      point.state().put(made.name(), borrowing);
    }
    return new Operand(made.tree(), borrowing, made.name());
  }

  private static Set<Loan> union(Set<Loan> some, Set<Loan> others) {
    Set<Loan> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
