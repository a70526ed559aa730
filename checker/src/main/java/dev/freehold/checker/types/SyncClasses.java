package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Knows the classes whose instances several threads may use at once, and those that inherit it.
 *
 * <p>What a stub file says of a class is handed down in the JDK alone: a thread is safe to share, a
 * class of somebody else's that extends it is what its own fields are.
 */
final class SyncClasses {
  private final Types types;
  private final Qualifiers qualifiers;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  SyncClasses(Types types, Qualifiers qualifiers) {
    this.types = types;
    this.qualifiers = qualifiers;
  }

  boolean contains(TypeElement type) {
    Boolean sync = known.get(type);
    if (sync == null) {
      sync =
          qualifiers.isMarked(type, AnnotationNames.SYNC)
              || says(type)
              || (Origin.isJdk(type) && inherits(type, this::contains));
      known.put(type, sync);
    }
    return sync;
  }

  /** Whether the class says so itself, or one that it inherits from. */
  boolean says(TypeElement type) {
    return AnnotationNames.has(type, AnnotationNames.SYNC) || inherits(type, this::says);
  }

  private boolean inherits(TypeElement type, Predicate<TypeElement> test) {
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      if (each instanceof DeclaredType supertype
          && test.test((TypeElement) supertype.asElement())) {
        return true;
      }
    }
    return false;
  }
}
