package dev.freehold.checker.handles;

import dev.freehold.HandleOf;
import dev.freehold.checker.typesystem.TypeNotation;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror;

/** Types with {@code @HandleOf} in them. */
final class HandleText {
  private static final TypeNotation TEXT = new TypeNotation(HandleText::qualifier);

  private HandleText() {}

  /** The name of the declaration that a handle is of. */
  static String declaration(AnnotationMirror handle) {
    return handle.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(type -> ((DeclaredType) type).asElement().getSimpleName().toString())
        .collect(Collectors.joining());
  }

  static String of(AnnotatedTypeMirror type) {
    return TEXT.whole(type);
  }

  private static String qualifier(AnnotatedTypeMirror type) {
    AnnotationMirror handle = type.getPrimaryAnnotation(HandleOf.class);
    return handle == null ? "" : "@HandleOf(" + declaration(handle) + ".class) ";
  }
}
