package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.ResourceClasses;
import javax.lang.model.element.ExecutableElement;

/** What a call does with the object it is made on. */
final class ReceiverFlow {
  private final Flow flow;

  ReceiverFlow(Flow flow) {
    this.flow = flow;
  }

  void receive(CallFlow.Call call, boolean onSuper) {
    Operand receiver = call.receiver();
    Ownership needed = call.signature().receiver();
    if (receiver == null || needed == null) {
      return;
    }
    Operand now = new Operand(receiver.tree(), current(call, receiver), receiver.name());
    Consumption consumption =
        Consumption.of(flow.types, call.method(), call.signature(), now.value());
    boolean repeatable = consumption.releases() && flow.leniency.isRepeatable(call.method(), now);
    if (!repeatable || !flow.leniency.isReleased(now.value())) {
      flow.names.checkUse(now, (consumption.releases() ? Demand.RELEASE : Demand.USE).purpose());
    }
    if (!now.value().any(Binding::isLive)) {
      return;
    }
    flow.bounds.check(call, now);
    if (flow.types.frames().isInOrder(call.method())) {
      flow.frames.used(now);
    }
    if (!consumption.consumes()) {
      if (flow.types.signatures().mayRelease(call.method())) {
        flow.leniency.letGo(now.value());
      }
      flow.names.checkStrength(now, needed, writes(call));
      lend(call, now, needed);
    } else if (repeatable && flow.moves.isHeldByTry(now.value())) {
      flow.moves.end(now, now.value(), release(call), call.tree());
    } else if (!onSuper) {
      Access how = consumption.releases() ? release(call) : Access.MOVE;
      Value taken = flow.moves.take(now, how, call.tree());
      if (how == Access.MOVE) {
        call.loans().take(now, taken);
      }
    }
  }

  /** A part that was held while the arguments were evaluated is what it has become meanwhile. */
  private Value current(CallFlow.Call call, Operand receiver) {
    Value held = receiver.name() == null ? call.loans().of(receiver) : null;
    return held == null ? flow.names.current(receiver) : held;
  }

  private Access release(CallFlow.Call call) {
    return flow.types.regions().isRegion(EnclosingClass.of(call.method()))
        ? Access.RELEASE_REGION
        : Access.RELEASE;
  }

  private void lend(CallFlow.Call call, Operand receiver, Ownership needed) {
    if (call.signature().field()) {
      accessField(call, receiver, needed);
      return;
    }
    flow.initialisation.lent(receiver, needed, call.method());
    if (call.signature().result().isTied()) {
      call.loans().lend(receiver, needed);
    } else {
      flow.lending.access(receiver, accessBy(call.method(), needed), call.tree());
    }
  }

  /** Whether what needs an exclusive borrow writes a field, or into a view, rather than lends. */
  private boolean writes(CallFlow.Call call) {
    return call.signature().field()
        || flow.types.resources().kindOf(EnclosingClass.of(call.method()))
            == ResourceClasses.Kind.VIEW;
  }

  private Access accessBy(ExecutableElement method, Ownership needed) {
    if (flow.types.regions().isReset(method)) {
      return Access.RESET;
    }
    return needed == Ownership.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED;
  }

  /** A getter of a part names a place, and is no use of it; any other is one of its own field. */
  private void accessField(CallFlow.Call call, Operand receiver, Ownership needed) {
    boolean part = call.signature().result().ownership() != null;
    if (part && needed != Ownership.MUT) {
      return;
    }
    String field = call.method().getSimpleName().toString();
    Value place = flow.names.current(receiver).map(b -> b.part(field, Ownership.MUT));
    Access how = needed == Ownership.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED;
    Operand accessed = new Operand(call.tree(), place, null);
    flow.lending.access(
        new Operand(receiver.tree(), place, null), part ? Access.REPLACE : how, call.tree());
    if (needed == Ownership.MUT) {
      flow.initialisation.written(accessed);
    } else {
      flow.initialisation.read(accessed);
    }
  }
}
