package dev.freehold.checker.locks;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * What the walk saw.
 *
 * @param givers private methods that give a part of what is guarded to their callers
 */
record Observations(
    Set<FieldAccess> accesses,
    Set<CallSite> calls,
    Set<Exposure> exposures,
    Set<ExecutableElement> givers) {
  Observations() {
    this(
        new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  /** Nothing yet, but which private methods give parts: of a first look at the same class. */
  Observations again() {
    Observations next = new Observations();
    next.givers.addAll(givers);
    exposures.stream().filter(each -> givers.contains(each.body())).forEach(next.exposures::add);
    return next;
  }
}
