package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.ownership.AcquiredFields;
import dev.freehold.checker.flow.ownership.Bindings;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.InnerParts;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.OtherFields;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Assignments to fields.
 *
 * <p>It has more than twelve collaborators, as an assignment to a field may move, borrow, lose and
 * let escape, all in one statement.
 */
final class FieldWrites {
  private final Pass pass;
  private final Point point;

  FieldWrites(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /** A field is given a value: its object is evaluated, then the value, then it is written. */
  Operand assign(
      Tree tree, ExpressionTree target, VariableElement field, ExpressionTree expression) {
    ExpressionTree object = tree instanceof VariableTree ? null : Trees.objectOf(target);
    Operand owner = held(owner(target, object, field), object, expression);
    checkWritable(owner);
    boolean owned = point.types().written(field) == Qualifier.OWN;
    Operand operand = pass.evaluate(expression, owned ? UseContext.MOVE : UseContext.USE);
    Operand written = again(target, object, field, owner);
    boolean ofOther = owned && !isOfThis(object) && written.value().isTracked();
    if (ofOther) {
      OtherFields.checkEmpty(point, written, field, target);
    }
    write(written, field, isTracked(field) ? Access.REPLACE : Access.ASSIGN, target);
    if (ofOther) {
      OtherFields.filled(point, written, field, operand);
    }
    keep(operand, owned, field, isOfThis(object));
    if (!isTracked(field)) {
      if (InnerParts.belongs(point, operand, written)
          || point.types().carriers().carriedBy(field.asType()) != null) {
        // What carries values is refused where the field is declared.
        return operand;
      }
      String place = field.getSimpleName().toString();
      Escapes.escape(point, operand, new EscapeTarget(EscapeTarget.Kind.FIELD, place));
      return Operand.untracked(tree);
    }
    Name name = new Name.Field(field);
    if (owned && point.state().holds(name) && isOfThis(object)) {
      return fill(tree, name, operand, expression);
    }
    boolean unsaid = isOfThis(object) && AcquiredFields.has(point, field);
    if (unsaid && AcquiredFields.fill(point, tree, field, operand, expression)) {
      return Operand.untracked(tree);
    }
    store(operand, point.types().written(field), expression);
    return Operand.untracked(tree);
  }

  /**
   * {@code x.n += …} and {@code x.n++}: the object is evaluated, then what is behind the operator,
   * then the field is written.
   *
   * @param other what is behind the operator; null where there is nothing
   */
  void update(ExpressionTree target, VariableElement field, @Nullable ExpressionTree other) {
    ExpressionTree object = Trees.objectOf(target);
    Operand owner = held(owner(target, object, field), object, other);
    checkWritable(owner);
    if (other != null) {
      pass.evaluate(other, UseContext.USE);
    }
    write(again(target, object, field, owner), field, Access.UPDATE, target);
  }

  /** The object that is written, though what comes after it assigns its variable. */
  private Operand held(
      Operand owner, @Nullable ExpressionTree object, @Nullable ExpressionTree later) {
    return isPath(object) && later != null
        ? HeldOperand.hold(pass, owner, false, List.of(later))
        : owner;
  }

  /** The object is looked at again, after the value: it may be gone by then. */
  private Operand again(
      ExpressionTree target,
      @Nullable ExpressionTree object,
      VariableElement field,
      Operand owner) {
    if (isOfThis(object) || field.getModifiers().contains(Modifier.STATIC)) {
      return owner;
    }
    if (isPath(object) && !(owner.name() instanceof Name.Temporary)) {
      return owner(target, object, field);
    }
    Uses.check(point, new Operand(owner.tree(), point.current(owner), owner.name()), Purpose.USE);
    return owner;
  }

  private static boolean isPath(@Nullable ExpressionTree object) {
    return object instanceof IdentifierTree
        || (object instanceof MemberSelectTree member && isPath(member.getExpression()));
  }

  private boolean isTracked(VariableElement field) {
    return point.types().resources().isTracked(field.asType());
  }

  private static boolean isOfThis(@Nullable ExpressionTree object) {
    return object == null || Trees.isThis(object);
  }

  /** The object whose field is written; nothing is known of the one that holds static fields. */
  private Operand owner(
      ExpressionTree target, @Nullable ExpressionTree object, VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return Operand.untracked(target);
    }
    if (object != null && !Trees.isThis(object)) {
      return pass.evaluate(object, UseContext.USE);
    }
    Name self =
        object == null ? Selves.having(point, EnclosingClass.ofField(field)) : new Name.This();
    Value value = self == null ? null : point.state().get(self);
    return value == null ? Operand.untracked(target) : new Operand(target, value, self);
  }

  /** A field of a tracked object is written only by who may write the object. */
  private void checkWritable(Operand owner) {
    boolean made = owner.name() instanceof Name.This && point.context().constructor();
    if (!made) {
      Uses.checkStrength(point, owner, Qualifier.MUT, true);
    }
  }

  private void write(Operand owner, VariableElement field, Access how, ExpressionTree target) {
    String step = field.getSimpleName().toString();
    Value place = point.current(owner).map(b -> b.part(step, Qualifier.MUT));
    Borrows.accessPart(point, owner, place, how, target);
  }

  /** What an object borrows was lent to its constructor, or belongs to the object. */
  private void keep(Operand operand, boolean owned, VariableElement field, boolean ofThis) {
    if (!isTracked(field) || !mayKeep(field, owned)) {
      return;
    }
    boolean made = ofThis && point.context().constructor();
    Set<String> lenders = new HashSet<>();
    if (made) {
      lenders.addAll(point.context().lenders());
    }
    if (ofThis && owned) {
      lenders.add("this");
    }
    EscapeTarget.Kind kind = made ? EscapeTarget.Kind.NEW_OBJECT : EscapeTarget.Kind.FIELD;
    String place = field.getSimpleName().toString();
    Escapes.stored(point, operand, owned, lenders, new EscapeTarget(kind, place));
  }

  /** A field that may hold no borrow is refused where it is declared. */
  private boolean mayKeep(VariableElement field, boolean owned) {
    boolean ofView = point.types().resources().kindOf(EnclosingClass.ofField(field)) == Kind.VIEW;
    return !field.getModifiers().contains(Modifier.STATIC)
        && !OwnershipTypes.isUnsafe(field)
        && (owned || ofView);
  }

  private Operand fill(Tree tree, Name name, Operand operand, ExpressionTree expression) {
    Value taken = Bindings.bound(point, Qualifier.OWN, operand, expression);
    Value old = point.state().remove(name);
    boolean lost = !point.context().ownsFields() && old != null && old.any(Binding::isLive);
    if (lost && old != null) {
      point.report(
          new FlowEvent.Lost(tree, name.toString(), old.live().get(0), Loss.OVERWRITE, true, null));
    }
    boolean kept = point.context().ownsFields();
    point.state().put(name, kept ? taken : taken.map(b -> b.lent(Qualifier.MUT)));
    if (old != null && !lost) {
      Losses.loseValue(point, name, old, Loss.OVERWRITE, tree);
    }
    return new Operand(tree, taken, name);
  }

  /** A field that is not followed takes an owner; a borrowed field only keeps a borrow. */
  private void store(Operand operand, @Nullable Qualifier mode, ExpressionTree expression) {
    if (mode == Qualifier.OWN) {
      Moves.take(point, operand, Access.MOVE, expression);
    } else if (mode != null) {
      Uses.checkStrength(point, operand, mode, false);
    } else if (!UnannotatedCode.letGo(point, operand.value())
        && operand.name() != null
        && operand.value().any(Binding::owns)) {
      Moves.take(point, operand, Access.MOVE, expression);
    }
  }
}
