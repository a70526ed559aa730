package dev.freehold.checker.flow.java;

import com.sun.source.tree.TypeCastTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.ownership.Counting;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** Casts of tracked values: they make nothing stronger, and lose no track of it. */
final class CastFlow {
  private final Point point;
  private final ThrowFlow throwing;

  CastFlow(Pass pass) {
    this.point = pass.point();
    this.throwing = new ThrowFlow(pass);
  }

  /** What a cast of an operand gives. */
  Operand cast(TypeCastTree tree, Operand operand) {
    throwing.operator(tree);
    if (operand.value().isTracked()) {
      return castTracked(tree, operand);
    }
    boolean said = operand.name() != null || operand.value().maybeNull();
    return !said && point.types().resources().isTracked(TreeUtils.typeOf(tree))
        ? UnannotatedCode.unsaid(point, tree)
        : operand;
  }

  /** A cast that is refused counts as allowed from here on. */
  private Operand castTracked(TypeCastTree tree, Operand operand) {
    TypeMirror type = TreeUtils.typeOf(tree.getType());
    Counting.known(point, point.current(operand), type);
    Qualifier written = OwnershipTypes.writtenIn(type);
    if (written != null && !isAllowed(written, operand)) {
      Value granted = point.current(operand).map(b -> b.granted(written));
      return new Operand(tree, granted, null);
    }
    if (type.getKind() == TypeKind.TYPEVAR && !point.types().resources().isTracked(type)) {
      Escapes.escape(point, operand, new EscapeTarget(EscapeTarget.Kind.CAST, type.toString()));
      return Operand.untracked(tree);
    }
    return operand;
  }

  private boolean isAllowed(Qualifier written, Operand operand) {
    return written == Qualifier.OWN
        ? isOwner(operand)
        : Uses.checkStrength(point, operand, written, false);
  }

  /** A borrow does not become an owner by being called one. */
  private boolean isOwner(Operand operand) {
    for (Binding binding : point.current(operand).live()) {
      if (binding.strength() != Qualifier.OWN) {
        point.report(
            new FlowEvent.RefusedMove(
                operand.tree(), operand.text(), binding, Purpose.MOVE, Refusal.BORROWED));
        return false;
      }
    }
    return true;
  }
}
