package dev.freehold.checker.flow.java;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.ownership.Bindings;
import dev.freehold.checker.flow.ownership.Custody;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of locals, and assignments.
 *
 * <p>It has more than twelve collaborators, as what is assigned goes to a local, a field or an
 * array, which keep it in different ways.
 */
final class AssignmentFlow {
  private final Pass pass;
  private final Point point;
  private final FieldWrites writes;
  private final ClosedHere closed;

  AssignmentFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.writes = new FieldWrites(pass);
    this.closed = new ClosedHere(point);
  }

  /** A local variable is declared, with or without a value. */
  void declare(VariableTree tree) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    ExpressionTree initializer = tree.getInitializer();
    boolean tracked = point.types().resources().isTracked(variable.asType());
    Name.Local name = new Name.Local(variable);
    if (!variable.asType().getKind().isPrimitive()) {
      pass.nesting().declare(name);
    }
    if (initializer == null) {
      point.state().put(name, Value.UNSET);
      return;
    }
    Flags.assigned(point, variable, initializer);
    point.constants().declare(variable, initializer);
    Qualifier mode = point.types().written(variable);
    Operand operand =
        closed.given(
            variable,
            initializer,
            pass.evaluate(initializer, mode == Qualifier.OWN ? UseContext.MOVE : UseContext.USE));
    if (OwnershipTypes.isUnsafe(variable)) {
      Bindings.bound(point, null, operand, tree);
      return;
    }
    if (tracked || operand.value().isTracked() || operand.value().maybeNull()) {
      Value value = Bindings.secondName(point, mode, operand, initializer);
      point.state().put(name, value);
      pass.see(variable, value, mode == null ? operand.name() : null);
      Custody.gained(point, name, tree, true);
    }
  }

  /** An assignment expression; its own value is what the variable then holds. */
  Operand assign(Tree tree, ExpressionTree target, ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(target);
    if (bare instanceof ArrayAccessTree) {
      pass.evaluate(bare, UseContext.USE);
    } else if (Trees.elementOf(bare) instanceof VariableElement variable) {
      return variable.getKind().isField()
          ? writes.assign(tree, bare, variable, expression)
          : assignLocal(tree, variable, expression);
    }
    Escapes.escape(point, pass.evaluate(expression, UseContext.USE), EscapeTarget.ARRAY);
    return Operand.untracked(tree);
  }

  private Operand assignLocal(Tree tree, VariableElement variable, ExpressionTree expression) {
    Name.Local name = new Name.Local(variable);
    Qualifier mode = point.types().written(variable);
    Operand operand =
        closed.given(
            variable,
            expression,
            pass.evaluate(expression, mode == Qualifier.OWN ? UseContext.MOVE : UseContext.USE));
    Flags.assigned(point, variable, expression);
    boolean held = point.state().holds(name);
    if (!held && !operand.value().isTracked()) {
      return Operand.untracked(tree);
    }
    Value value = Bindings.secondName(point, mode, operand, expression);
    Losses.overwrite(point, tree, name, value);
    Custody.gained(point, name, tree, false);
    pass.see(variable, value, mode == null ? operand.name() : null);
    return new Operand(tree, value, name);
  }

  /**
   * {@code x += …} and {@code x++}: what is before the operator is evaluated first, and is written
   * last. A field is written through its object.
   *
   * @param other what is behind the operator; null where there is nothing
   */
  void update(ExpressionTree target, @Nullable ExpressionTree other) {
    ExpressionTree bare = TreeUtils.withoutParens(target);
    if (!(bare instanceof ArrayAccessTree)
        && Trees.elementOf(bare) instanceof VariableElement variable
        && variable.getKind().isField()) {
      writes.update(bare, variable, other);
    } else {
      pass.evaluate(bare, UseContext.USE);
      if (other != null) {
        pass.evaluate(other, UseContext.USE);
      }
      if (Trees.elementOf(bare) instanceof VariableElement variable) {
        point.state().set(variable, null);
      }
    }
  }
}
