package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * * What becomes of the arguments at the call: owned ones move, and what nobody answers for
 * escapes.
 *
 * <p>It has more than twelve collaborators, as each argument is moved, released, lent or escapes,
 * by what its parameter says.
 */
public final class Handover {
  private Handover() {}

  /**
   * A call is made. What it takes as {@code @Own} moves into it, or is released by it; what it
   * takes as {@code @Ref} or {@code @Mut} is read or written by it; what goes where nothing is said
   * of ownership escapes. A call that is unsafe is told of, and trusted.
   */
  public static void hand(Point point, Call call) {
    Access how = call.signature().releases() ? Access.RELEASE : Access.MOVE;
    if (MemoryAccess.isChecked(call)) {
      MemoryAccess.access(point, call.arguments().get(0));
      return;
    }
    if (point.types().isUnsafeToCall(call.method())) {
      trust(point, call);
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter == null) {
        continue;
      }
      Counting.passed(point, call, i, argument);
      if (parameter.ownership() == Qualifier.OWN) {
        if (parameter.concurrent()) {
          Sending.handedOver(point, argument);
        }
        handOver(point, argument, how, call);
      } else if (parameter.ownership() != null) {
        Initialisation.lent(point, argument, i, call);
        FrameOrder.used(point, argument);
      } else if (!isKeptPromise(point, argument, parameter)
          && !(call.receiver() != null && InnerParts.belongs(point, argument, call.receiver()))) {
        Escapes.escape(point, argument, target(call.method()));
      }
    }
  }

  private static EscapeTarget target(ExecutableElement method) {
    boolean foreign = OwnershipTypes.isForeign(method);
    EscapeTarget.Kind kind =
        foreign ? EscapeTarget.Kind.FOREIGN_PARAMETER : EscapeTarget.Kind.PARAMETER;
    return new EscapeTarget(kind, nameOf(method));
  }

  /** Nobody can say what the call does with what it is given. */
  private static void trust(Point point, Call call) {
    for (Operand argument : call.arguments()) {
      if (argument.value().any(Binding::isLive)) {
        point.report(
            new FlowEvent.UnsafeCall(argument.tree(), argument.text(), nameOf(call.method())));
        return;
      }
    }
  }

  /** A function that must be called once, or not be kept, goes where the same is promised. */
  private static boolean isKeptPromise(
      Point point, Operand argument, Signature.Parameter parameter) {
    Value value = point.current(argument);
    if (parameter.nonEscaping() && isDerived(value)) {
      return true;
    }
    if (!isFunction(value)) {
      return false;
    }
    boolean owned = value.any(Binding::owns);
    if (owned && parameter.once()) {
      Moves.take(point, argument, Access.MOVE, argument.tree());
    }
    return owned ? parameter.once() : parameter.nonEscaping();
  }

  /** Whether it is a parameter of which something is promised: that it is not kept, say. */
  public static boolean isFunction(Value value) {
    return value.any(b -> b.token().site().kind() == Site.Kind.FUNCTION);
  }

  /** Whether a call made it of what it borrows from, as a comparator is made of a function. */
  public static boolean isDerived(Value value) {
    return value.isTracked()
        && value.bindings().stream()
            .allMatch(b -> b.token().site().kind() == Site.Kind.BORROW && !b.loans().isEmpty());
  }

  private static String nameOf(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? EnclosingClass.of(method).getSimpleName().toString()
        : method.getSimpleName().toString();
  }

  private static void handOver(Point point, Operand argument, Access how, Call call) {
    Value before = argument.value();
    Value now = point.current(argument);
    if (now.isMaybeDead() && !before.isMaybeDead()) {
      Uses.checkHandedOver(
          point,
          new Operand(argument.tree(), now, argument.name()),
          how == Access.RELEASE ? Purpose.RELEASE : Purpose.MOVE);
    }
    if (how == Access.RELEASE
        && UnannotatedCode.covers(point, now)
        && Moves.isHeldByTry(point, now)) {
      Moves.end(point, argument, now, how, argument.tree());
      return;
    }
    if (how == Access.MOVE) {
      ElementLoans.handedOver(point, argument, call.method());
    }
    Value taken = Moves.take(point, argument, how, argument.tree());
    if (how == Access.MOVE) {
      call.loans().take(argument, taken);
    }
  }
}
