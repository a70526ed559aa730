package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Assignments to fields. */
final class FieldWrites {
  private final Flow flow;

  FieldWrites(Flow flow) {
    this.flow = flow;
  }

  /** A field is given a value: its object is evaluated, then the value, then it is written. */
  Operand assign(
      Tree tree, ExpressionTree target, VariableElement field, ExpressionTree expression) {
    ExpressionTree object = tree instanceof VariableTree ? null : AssignmentFlow.objectOf(target);
    Operand owner = owner(target, object, field);
    checkWritable(owner);
    boolean owned = flow.types.written(field) == Ownership.OWN;
    Operand operand = flow.evaluate(expression, owned ? Demand.MOVE : Demand.USE);
    Operand written = isPath(object) ? owner(target, object, field) : owner;
    boolean ofOther = owned && !isOfThis(object) && written.value().isTracked();
    if (ofOther) {
      flow.otherFields.checkEmpty(written, field, target);
    }
    write(written, field, flow.fields.isTracked(field) ? Access.REPLACE : Access.ASSIGN, target);
    if (ofOther) {
      flow.otherFields.filled(written, field, operand);
    }
    keep(operand, owned, field, isOfThis(object));
    if (!flow.fields.isTracked(field)) {
      String place = field.getSimpleName().toString();
      flow.assignments.escape(operand, new EscapeTarget(EscapeTarget.Kind.FIELD, place));
      return Operand.untracked(tree);
    }
    Name name = new Name.Field(field);
    if (owned && flow.state.holds(name) && isOfThis(object)) {
      return fill(tree, name, operand, expression);
    }
    store(operand, flow.types.written(field), expression);
    return Operand.untracked(tree);
  }

  /** {@code x.n += …} and {@code x.n++}. */
  void update(ExpressionTree target, VariableElement field) {
    Operand owner = owner(target, AssignmentFlow.objectOf(target), field);
    checkWritable(owner);
    write(owner, field, Access.UPDATE, target);
  }

  /** Whether the object can be looked at again, after the value: it may be gone by then. */
  private static boolean isPath(@Nullable ExpressionTree object) {
    return object instanceof IdentifierTree
        || (object instanceof MemberSelectTree member && isPath(member.getExpression()));
  }

  private static boolean isOfThis(@Nullable ExpressionTree object) {
    return object == null || FieldFlow.isThis(object);
  }

  /** The object whose field is written; nothing is known of the one that holds static fields. */
  private Operand owner(
      ExpressionTree target, @Nullable ExpressionTree object, VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return Operand.untracked(target);
    }
    if (object != null && !FieldFlow.isThis(object)) {
      return flow.evaluate(object, Demand.USE);
    }
    Name self = new Name.This();
    Value value = flow.state.get(self);
    return value == null ? Operand.untracked(target) : new Operand(target, value, self);
  }

  /** A field of a tracked object is written only by who may write the object. */
  private void checkWritable(Operand owner) {
    boolean made = owner.name() instanceof Name.This && flow.context.constructor();
    if (!made) {
      flow.names.checkStrength(owner, Ownership.MUT, true);
    }
  }

  private void write(Operand owner, VariableElement field, Access how, ExpressionTree target) {
    String step = field.getSimpleName().toString();
    Value place = flow.names.current(owner).map(b -> b.part(step, Ownership.MUT));
    flow.lending.accessPart(owner, place, how, target);
  }

  /** What an object borrows was lent to its constructor, or belongs to the object. */
  private void keep(Operand operand, boolean owned, VariableElement field, boolean ofThis) {
    if (!flow.fields.isTracked(field) || !mayKeep(field, owned)) {
      return;
    }
    boolean made = ofThis && flow.context.constructor();
    Set<String> lenders = new HashSet<>();
    if (made) {
      lenders.addAll(flow.context.lenders());
    }
    if (ofThis && owned) {
      lenders.add("this");
    }
    EscapeTarget.Kind kind = made ? EscapeTarget.Kind.NEW_OBJECT : EscapeTarget.Kind.FIELD;
    String place = field.getSimpleName().toString();
    flow.outgoing.stored(operand, owned, lenders, new EscapeTarget(kind, place));
  }

  /** A field that may hold no borrow is refused where it is declared. */
  private boolean mayKeep(VariableElement field, boolean owned) {
    boolean ofView = flow.types.resources().kindOf(EnclosingClass.ofField(field)) == Kind.VIEW;
    return !field.getModifiers().contains(Modifier.STATIC)
        && !OwnershipTypes.isUnsafe(field)
        && (owned || ofView);
  }

  private Operand fill(Tree tree, Name name, Operand operand, ExpressionTree expression) {
    Value taken = flow.names.bound(Ownership.OWN, operand, expression);
    Value old = flow.state.remove(name);
    boolean lost = !flow.context.ownsFields() && old != null && old.any(Binding::isLive);
    if (lost && old != null) {
      flow.events.add(
          new FlowEvent.Lost(tree, name.toString(), old.live().get(0), Loss.OVERWRITE, true, null));
    }
    boolean kept = flow.context.ownsFields();
    flow.state.put(name, kept ? taken : taken.map(b -> b.lent(Ownership.MUT)));
    if (old != null && !lost) {
      flow.names.loseValue(name.toString(), old, Loss.OVERWRITE, tree);
    }
    return new Operand(tree, taken, name);
  }

  /** A field that is not followed takes an owner; a borrowed field only keeps a borrow. */
  private void store(Operand operand, @Nullable Ownership mode, ExpressionTree expression) {
    if (mode == Ownership.OWN) {
      flow.moves.take(operand, Access.MOVE, expression);
    } else if (mode != null) {
      flow.names.checkStrength(operand, mode, false);
    } else if (!flow.leniency.letGo(operand.value())
        && operand.name() != null
        && operand.value().any(Binding::owns)) {
      flow.moves.take(operand, Access.MOVE, expression);
    }
  }
}
