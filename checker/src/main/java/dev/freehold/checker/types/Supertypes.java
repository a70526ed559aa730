package dev.freehold.checker.types;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a class inherits from, whatever its type arguments are. */
public final class Supertypes {
  private Supertypes() {}

  /** The class that a class extends; null for an interface, and for {@code Object}. */
  public static @Nullable TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        ? (TypeElement) superclass.asElement()
        : null;
  }

  /** Whether a value of the one type is one of the other as well. */
  public static boolean include(Types types, TypeMirror type, TypeMirror other) {
    return types.isSubtype(types.erasure(type), types.erasure(other));
  }

  /** Whether an object of the one class is one of the other as well. */
  public static boolean include(Types types, TypeElement type, TypeElement other) {
    return include(types, type.asType(), other.asType());
  }
}
