package dev.freehold.checker.locks;

import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A use of a field, or of an object that only the field leads to.
 *
 * @param object whose field it is; null where the expression may name another object each time
 * @param effect what it does to the field or the object
 * @param body the method, or the class whose initialiser it is
 * @param pretended what is locked there, if that is another lock each time
 */
record FieldAccess(
    VariableElement field,
    @Nullable LockPath object,
    Tree at,
    Effect effect,
    Held held,
    Element body,
    @Nullable String pretended) {
  /** What a use does. */
  enum Effect {
    /** It reads the field, or the object. */
    READ,
    /** It calls what seems to read the object only. */
    USE,
    /** It writes the field, or changes the object. */
    WRITE,
    /** It writes what it has read before. */
    UPDATE
  }

  boolean writes() {
    return effect == Effect.WRITE || effect == Effect.UPDATE;
  }

  /** Whether nobody else has the object yet. */
  boolean isFresh(Held all) {
    return object != null && object.fields().isEmpty() && all.fresh().contains(object.root());
  }

  /** The locks that are held, as they look from the object. */
  Set<Guard> guards(Held all) {
    Set<Guard> guards = new HashSet<>();
    for (HeldLock lock : all.locks()) {
      if (lock.mode() != HeldLock.Mode.READ || !writes()) {
        addGuard(guards, lock);
      }
    }
    return guards;
  }

  private void addGuard(Set<Guard> guards, HeldLock lock) {
    LockPath path = lock.path();
    if (path.root().isGlobal()) {
      guards.add(Guard.of(lock, path.root(), 0));
    } else if (object != null && !object.root().isGlobal() && path.startsWith(object)) {
      guards.add(Guard.of(lock, null, object.fields().size()));
    } else if (object != null && enclosesObject(path.root())) {
      guards.add(Guard.of(lock, path.root(), 0));
    }
  }

  /** An inner object has one outer object for ever. */
  private boolean enclosesObject(LockPath.Root root) {
    if (object == null
        || !object.fields().isEmpty()
        || root.kind() != LockPath.Kind.THIS
        || object.root().kind() != LockPath.Kind.THIS) {
      return false;
    }
    for (Element outer = object.root().element().getEnclosingElement();
        outer != null;
        outer = outer.getEnclosingElement()) {
      if (outer.equals(root.element())) {
        return true;
      }
    }
    return false;
  }
}
