package dev.freehold.checker.locks;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Supertypes;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The classes that a piece of code stands in, the innermost first. */
final class Scope {
  private final Types types;
  private final Deque<TypeElement> classes = new ArrayDeque<>();

  Scope(Types types) {
    this.types = types;
  }

  void enter(TypeElement type) {
    classes.push(type);
  }

  void leave() {
    classes.pop();
  }

  TypeElement innermost() {
    return classes.element();
  }

  /** The class whose {@code this} a member is called on that is named without an object. */
  TypeElement ownerOf(Element member) {
    Element declaring = EnclosingClass.outer(member);
    boolean inherited = !member.getModifiers().contains(Modifier.PRIVATE);
    for (TypeElement each : classes) {
      if (each.equals(declaring)
          || (inherited && Supertypes.include(types, each.asType(), declaring.asType()))) {
        return each;
      }
    }
    return innermost();
  }
}
