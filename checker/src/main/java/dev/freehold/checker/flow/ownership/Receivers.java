package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Declarations;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What a call does with the object it is made on.
 *
 * <p>It has more than twelve collaborators, as the object of a call may be used, moved, released,
 * lent, read or written, by what the signature says.
 */
public final class Receivers {
  private Receivers() {}

  /**
   * At the call, after the arguments have been handed over, the object must be there, and the
   * signature says what becomes of it: it is read or written, lent for as long as the result lives,
   * moved or released.
   */
  public static void receive(Point point, Call call) {
    Operand receiver = call.receiver();
    Qualifier needed = call.signature().receiver();
    if (receiver == null || needed == null) {
      return;
    }
    Operand now = new Operand(receiver.tree(), current(point, call, receiver), receiver.name());
    ReceiverEffect effect =
        ReceiverEffect.of(
            point.types(), call.method(), call.signature(), now.value(), written(call));
    boolean repeatable =
        effect.releases() && UnannotatedCode.isRepeatable(point, call.method(), now);
    boolean harmless =
        point.types().words().isHarmless(call.method())
            || (UnannotatedCode.isHarmless(point, call.method(), now)
                && UnannotatedCode.isReleased(point, now.value()));
    if (!harmless && (!repeatable || !UnannotatedCode.isReleased(point, now.value()))) {
      UseContext context = effect.releases() ? UseContext.RELEASE : UseContext.USE;
      Uses.check(point, now, context.purpose());
      Uses.checkObject(point, now, Purpose.USE);
    }
    if (!now.value().any(Binding::isLive)) {
      return;
    }
    Bounds.check(point, call, now);
    if (point.types().frames().isInOrder(call.method())) {
      FrameOrder.used(point, now);
    }
    if (effect.releases() && Counting.isUncounted(point, call, now.value())) {
      return;
    }
    if (!effect.consumes()) {
      Counting.called(point, call, now);
      if (point.types().signatures().mayRelease(call.method())) {
        UnannotatedCode.letGo(point, now.value());
      }
      Uses.checkStrength(point, receiver, needed, writes(point, call));
      lend(point, call, now, needed);
    } else if (repeatable && Moves.isHeldByTry(point, now.value())) {
      Moves.end(point, now, now.value(), release(point, call), call.tree());
    } else if (now.isSuper() && point.context().constructor()) {
      // What the superclass's constructor made is given back before this one throws.
      Moves.end(point, now, now.value(), release(point, call), call.tree());
    } else {
      boolean ends = effect.releases() || (now.isSuper() && PartGiven.by(point.types(), call));
      Access how = ends ? release(point, call) : Access.MOVE;
      if (how == Access.MOVE) {
        ElementLoans.handedOver(point, now, call.method());
      }
      Value taken = Moves.take(point, now, how, call.tree());
      if (how == Access.MOVE) {
        call.loans().take(now, taken);
      }
    }
  }

  /** The object as it is written, with its casts; null where it is not. */
  private static @Nullable Tree written(Call call) {
    return call.tree() instanceof MethodInvocationTree tree
            && tree.getMethodSelect() instanceof MemberSelectTree member
        ? member.getExpression()
        : null;
  }

  /** A part that was held while the arguments were evaluated is what it has become meanwhile. */
  private static Value current(Point point, Call call, Operand receiver) {
    Value held = receiver.name() == null ? call.loans().of(receiver) : null;
    return held == null ? point.current(receiver) : held;
  }

  private static Access release(Point point, Call call) {
    return point.types().regions().isRegion(EnclosingClass.of(call.method()))
        ? Access.RELEASE_REGION
        : Access.RELEASE;
  }

  private static void lend(Point point, Call call, Operand receiver, Qualifier needed) {
    if (call.signature().field()) {
      accessField(point, call, receiver, needed);
      return;
    }
    Initialisation.lent(point, receiver, needed, call.method());
    if (call.signature().result().isTied()) {
      call.loans().lend(receiver, needed);
    } else {
      Borrows.access(point, receiver, accessBy(point, call.method(), needed), call.tree());
    }
  }

  /** Whether what needs an exclusive borrow writes a field, or into a view, rather than lends. */
  private static boolean writes(Point point, Call call) {
    return call.signature().field()
        || point.types().resources().kindOf(EnclosingClass.of(call.method()))
            == ResourceClasses.Kind.VIEW;
  }

  private static Access accessBy(Point point, ExecutableElement method, Qualifier needed) {
    if (point.types().regions().isReset(method)) {
      return Access.RESET;
    }
    return needed == Qualifier.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED;
  }

  /** The part of its object that an accessor reads or writes. */
  public static Value partOf(Call call, Value object) {
    String step = call.method().getSimpleName().toString();
    return Declarations.holdsVariant(call.method())
        ? object.map(b -> b.variant(step, Qualifier.MUT))
        : object.map(b -> b.part(step, Qualifier.MUT));
  }

  /** A getter of a part names a place, and is no use of it; any other is one of its own field. */
  private static void accessField(Point point, Call call, Operand receiver, Qualifier needed) {
    boolean part = call.signature().result().ownership() != null;
    if (part && needed != Qualifier.MUT) {
      return;
    }
    Value place = partOf(call, point.current(receiver));
    Access how = needed == Qualifier.MUT ? Access.BORROW_MUT : Access.BORROW_SHARED;
    Operand accessed = new Operand(call.tree(), place, null);
    Borrows.access(
        point, new Operand(receiver.tree(), place, null), part ? Access.REPLACE : how, call.tree());
    if (needed == Qualifier.MUT) {
      Initialisation.written(point, accessed);
    } else {
      Initialisation.read(point, accessed);
    }
  }
}
