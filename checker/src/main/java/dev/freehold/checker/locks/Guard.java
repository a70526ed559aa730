package dev.freehold.checker.locks;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A lock as seen from an object whose field it guards, so that it can be told in two methods to be
 * the same one: {@code lock} in {@code synchronized (other.lock) { other.n++; }}.
 *
 * @param root where it begins, if not at the object: at a class, a constant, an enclosing object
 * @param fields the final fields that lead to it
 */
record Guard(LockPath.@Nullable Root root, List<VariableElement> fields, Kind kind) {
  /** By what it is locked: whoever locks otherwise excludes nobody. */
  enum Kind {
    MONITOR,
    LOCK,
    READ_WRITE
  }

  static Guard of(HeldLock held, LockPath.@Nullable Root root, int from) {
    Kind kind =
        switch (held.mode()) {
          case MONITOR -> Kind.MONITOR;
          case LOCK -> Kind.LOCK;
          case READ, WRITE -> Kind.READ_WRITE;
        };
    List<VariableElement> all = held.path().fields();
    return new Guard(root, all.subList(from, all.size()), kind);
  }

  /** As it is written in a method of the object. */
  String text() {
    if (root != null) {
      return new LockPath(root, fields).text();
    }
    return fields.isEmpty()
        ? "this"
        : fields.stream().map(VariableElement::toString).collect(Collectors.joining("."));
  }
}
