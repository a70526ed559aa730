package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.ownership.AcquiredFields;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.InnerParts;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.OwnedFields;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Fields: those of {@code this} are followed like names, others are parts of their object.
 *
 * <p>It has more than twelve collaborators, as a field is a name of its own, a part of its object,
 * or a place that is not followed.
 */
final class FieldFlow {
  private final Pass pass;
  private final Point point;

  FieldFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /**
   * Reads a field.
   *
   * @param of the expression before the dot; null for a field of {@code this} or a static one
   */
  Operand read(Tree tree, @Nullable ExpressionTree of, VariableElement field, UseContext context) {
    if (of != null && !Trees.isThis(of)) {
      Operand object = pass.evaluate(of, UseContext.USE);
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        Uses.checkObject(point, object, Purpose.USE);
      }
      return part(tree, object, field);
    }
    if (AcquiredFields.isHeld(point, field)) {
      return Uses.named(point, tree, new Name.Field(field), context);
    }
    if (isTracked(field) && OwnedFields.isRefused(point, field)) {
      return elsewhere(tree, field);
    }
    Name name = new Name.Field(field);
    if (point.state().holds(name)) {
      return Uses.named(point, tree, name, context);
    }
    Name self = Selves.having(point, EnclosingClass.ofField(field));
    Value object = self == null ? null : point.state().get(self);
    if (object != null && !field.getModifiers().contains(Modifier.STATIC)) {
      return part(tree, new Operand(tree, object, self), field);
    }
    return isTracked(field) ? elsewhere(tree, field) : Operand.untracked(tree);
  }

  private Operand part(Tree tree, Operand object, VariableElement field) {
    Value parts = OwnedFields.partOf(point, object.value(), field);
    boolean followed = parts.isTracked() && !field.getModifiers().contains(Modifier.STATIC);
    if (!isTracked(field)) {
      if (followed) {
        Borrows.accessPart(point, object, parts, Access.READ, tree);
        if (InnerParts.areOf(field.asType()) && !UnannotatedCode.covers(point, object.value())) {
          return new Operand(tree, InnerParts.of(point, object, tree).orNull(), null);
        }
      }
      return Operand.untracked(tree);
    }
    boolean unsaid =
        point.types().written(field) == null && point.types().resources().isLenient(field.asType());
    return followed && !unsaid && !OwnedFields.isRefused(point, field)
        ? new Operand(tree, parts, null)
        : elsewhere(tree, field);
  }

  private Operand elsewhere(Tree tree, VariableElement field) {
    if (OwnedFields.isRefused(point, field)) {
      Value any = Operand.elsewhere(tree, Qualifier.OWN).value().map(Binding::escaped);
      return new Operand(tree, any, null);
    }
    return point.types().written(field) == null
        ? UnannotatedCode.unsaid(point, tree)
        : Operand.elsewhere(tree, OwnedFields.lent(point, field));
  }

  private boolean isTracked(VariableElement field) {
    return point.types().resources().isTracked(field.asType());
  }
}
