package dev.freehold.checker.locks;

import dev.freehold.checker.types.EnclosingClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method that only the source class itself can call.
 *
 * @param body who calls
 * @param callee the method, or the class whose initialisers run
 * @param object what it is called on; null where there is none, or it is not known
 * @param arguments the parameters that are called otherwise in the caller
 */
record CallSite(
    Held held,
    Element body,
    Element callee,
    @Nullable LockPath object,
    Map<VariableElement, LockPath> arguments) {

  /** What is held in the callee, by its own names. */
  Held inside(Held caller) {
    Held all = held.in(caller);
    Set<HeldLock> locks = new HashSet<>();
    for (HeldLock lock : all.locks()) {
      namesInside(lock.path()).forEach(path -> locks.add(lock.at(path)));
    }
    Set<LockPath.Root> fresh = new HashSet<>();
    for (LockPath.Root root : all.fresh()) {
      for (LockPath path : namesInside(LockPath.of(root))) {
        if (path.fields().isEmpty()) {
          fresh.add(path.root());
        }
      }
    }
    return new Held(false, Set.copyOf(locks), Set.copyOf(fresh));
  }

  private Set<LockPath> namesInside(LockPath path) {
    Set<LockPath> names = new HashSet<>();
    if (path.root().isGlobal() || isOuter(path)) {
      names.add(path);
    }
    if (object != null && path.startsWith(object)) {
      names.add(path.rerooted(object, LockPath.Root.ofThis(type())));
    }
    arguments.forEach(
        (parameter, argument) -> {
          if (path.startsWith(argument)) {
            LockPath.Root root = new LockPath.Root(LockPath.Kind.LOCAL, parameter);
            names.add(path.rerooted(argument, root));
          }
        });
    return names;
  }

  /** An inner object that is called by its outer one, or by itself, has the same outer object. */
  private boolean isOuter(LockPath path) {
    boolean direct = object == null || object.root().kind() == LockPath.Kind.THIS;
    if (path.root().kind() != LockPath.Kind.THIS || !direct) {
      return false;
    }
    for (Element outer = type().getEnclosingElement();
        outer != null;
        outer = outer.getEnclosingElement()) {
      if (outer.equals(path.root().element())) {
        return true;
      }
    }
    return false;
  }

  private TypeElement type() {
    return (TypeElement) (callee instanceof TypeElement ? callee : EnclosingClass.outer(callee));
  }
}
