package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.Supertypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The objects that a body may name without a variable: its own, and those of the code around. */
final class Selves {
  private Selves() {}

  /** {@code Outer.this}; null where that object is not followed. */
  static @Nullable Name of(Point point, @Nullable Element type) {
    TypeElement own = point.context().type();
    if (own.equals(type)) {
      return new Name.This();
    }
    return type instanceof TypeElement outer ? held(point, new Name.Outer(outer)) : null;
  }

  /**
   * The object that has the members of a class, as Java finds it: that of the innermost class which
   * is or inherits from it. Null where that object is not followed.
   */
  static @Nullable Name having(Point point, TypeElement owner) {
    if (includes(point, point.context().type(), owner)) {
      return new Name.This();
    }
    Element around = point.context().type().getEnclosingElement();
    while (around != null) {
      if (around instanceof TypeElement outer && includes(point, outer, owner)) {
        return held(point, new Name.Outer(outer));
      }
      around = around.getEnclosingElement();
    }
    return null;
  }

  private static boolean includes(Point point, TypeElement type, TypeElement owner) {
    return Supertypes.include(point.types().javac(), type, owner);
  }

  private static @Nullable Name held(Point point, Name outer) {
    return point.state().holds(outer) ? outer : null;
  }

  /** What the body of another class calls an object that this body has a name for. */
  static Name inside(Point point, Name name, Point inner) {
    TypeElement type = point.context().type();
    boolean other = !inner.context().type().equals(type);
    return name instanceof Name.This && other ? new Name.Outer(type) : name;
  }
}
