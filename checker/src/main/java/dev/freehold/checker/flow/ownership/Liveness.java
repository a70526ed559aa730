package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.ResourceClasses;

/** Whether a test at run time that an element is allocated would tell nothing new. */
public final class Liveness {
  private Liveness() {}

  /** Whether the call reads or writes a field of an element, or what one has inline. */
  public static boolean isTestedBy(Point point, Call call) {
    return call.receiver() != null
        && (call.signature().field()
            || point.types().resources().kindOf(EnclosingClass.of(call.method()))
                == ResourceClasses.Kind.VIEW);
  }

  /**
   * Whether the object of the call is there, by all that is known here, and released by nobody who
   * is not followed: what code without ownership has handed over, only a test can tell of.
   */
  public static boolean isCertain(Point point, Call call) {
    Operand receiver = call.receiver();
    Value value = receiver == null ? Value.UNTRACKED : point.current(receiver);
    return value.isTracked()
        && !value.maybeUnset()
        && !value.any(Liveness::isOpen)
        && point.state().deathOf(value) == null;
  }

  private static boolean isOpen(Binding binding) {
    return binding.status() != Binding.Status.LIVE
        || !binding.token().isExact()
        || binding.token().site().kind() == Site.Kind.ELSEWHERE;
  }
}
