package dev.freehold.processor.declaration;

import dev.freehold.HandleOf;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads {@code @HandleOf}, which stands on the type of a field. */
public final class HandleMark {
  private HandleMark() {}

  /** The declaration of whose elements the field holds handles, if an accessor says so. */
  public static Optional<TypeElement> of(FieldDeclaration field) {
    return field
        .accessors()
        .flatMap(accessor -> accessor.type().getAnnotationMirrors().stream())
        .filter(HandleMark::is)
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .findFirst();
  }

  private static boolean is(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(HandleOf.class.getName());
  }
}
