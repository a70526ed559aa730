package dev.freehold.checker.locks;

import dev.freehold.checker.types.EnclosingClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** What is held where a body begins: for what only the source class can call, what callers hold. */
final class Callers {
  /** One that is called in more ways than that is taken to be called without a lock as well. */
  private static final int MOST_WAYS = 32;

  private final Map<Element, Set<Held>> ways = new HashMap<>();

  Callers(Set<CallSite> calls) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (CallSite call : calls) {
        changed |= follow(call);
      }
    }
  }

  private boolean follow(CallSite call) {
    Set<Held> callee = ways.computeIfAbsent(call.callee(), any -> new HashSet<>());
    boolean changed = false;
    for (Held caller : Set.copyOf(of(call.body()))) {
      changed |= callee.add(callee.size() < MOST_WAYS ? call.inside(caller) : Held.NOTHING);
    }
    return changed;
  }

  /** The ways in which the body is entered; none for what nobody calls. */
  Set<Held> of(Element body) {
    return isCalledHereOnly(body) ? ways.getOrDefault(body, Set.of()) : Set.of(Held.NOTHING);
  }

  /** Whether all calls are in the source class: of what is private, or made by a private class. */
  static boolean isCalledHereOnly(Element body) {
    boolean hidden = body.getModifiers().contains(Modifier.PRIVATE);
    if (body.getKind() == ElementKind.CONSTRUCTOR) {
      return hidden || isCalledHereOnly(EnclosingClass.outer(body));
    }
    return hidden || isLocal(body);
  }

  private static boolean isLocal(Element body) {
    ElementKind outer = EnclosingClass.outer(body).getKind();
    return body.getKind().isClass()
        && !outer.isClass()
        && !outer.isInterface()
        && outer != ElementKind.PACKAGE;
  }
}
