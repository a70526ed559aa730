package dev.freehold.checker.flow.java;

import com.sun.source.tree.TypeCastTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** Casts of tracked values: they make nothing stronger, and lose no track of it. */
final class CastFlow {
  private final Flow flow;

  CastFlow(Flow flow) {
    this.flow = flow;
  }

  /** What the cast gives; a cast that is refused counts as allowed from here on. */
  Operand cast(TypeCastTree tree, Operand operand) {
    TypeMirror type = TreeUtils.typeOf(tree.getType());
    Ownership written = OwnershipTypes.writtenIn(type);
    if (written != null && !isAllowed(written, operand)) {
      Value granted = flow.names.current(operand).map(b -> b.granted(written));
      return new Operand(tree, granted, null);
    }
    if (type.getKind() == TypeKind.TYPEVAR && !flow.types.resources().isTracked(type)) {
      flow.assignments.escape(operand, new EscapeTarget(EscapeTarget.Kind.CAST, type.toString()));
      return Operand.untracked(tree);
    }
    return operand;
  }

  private boolean isAllowed(Ownership written, Operand operand) {
    return written == Ownership.OWN
        ? isOwner(operand)
        : flow.names.checkStrength(operand, written, false);
  }

  /** A borrow does not become an owner by being called one. */
  private boolean isOwner(Operand operand) {
    for (Binding binding : flow.names.current(operand).live()) {
      if (binding.strength() != Ownership.OWN) {
        flow.events.add(
            new FlowEvent.RefusedMove(
                operand.tree(), operand.text(), binding, Purpose.MOVE, Refusal.BORROWED));
        return false;
      }
    }
    return true;
  }
}
