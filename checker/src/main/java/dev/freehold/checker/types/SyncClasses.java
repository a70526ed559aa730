package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows the classes whose instances several threads may use at once, and those that inherit it. */
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
      sync = qualifiers.isMarked(type, AnnotationNames.SYNC) || inherits(type);
      known.put(type, sync);
    }
    return sync;
  }

  private boolean inherits(TypeElement type) {
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      if (each instanceof DeclaredType supertype && contains((TypeElement) supertype.asElement())) {
        return true;
      }
    }
    return false;
  }
}
