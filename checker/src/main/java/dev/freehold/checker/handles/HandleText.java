package dev.freehold.checker.handles;

import dev.freehold.HandleOf;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;

/** Types as users write them, with {@code @HandleOf}, in simple names. */
final class HandleText {
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
    if (type instanceof AnnotatedWildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof AnnotatedArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    AnnotationMirror handle = type.getPrimaryAnnotation(HandleOf.class);
    String said = handle == null ? "" : "@HandleOf(" + declaration(handle) + ".class) ";
    return said + (type instanceof AnnotatedDeclaredType declared ? of(declared) : plain(type));
  }

  private static String of(AnnotatedDeclaredType type) {
    String name = type.getUnderlyingType().asElement().getSimpleName().toString();
    return type.getTypeArguments().isEmpty()
        ? name
        : type.getTypeArguments().stream()
            .map(HandleText::of)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static String wildcard(AnnotatedWildcardType type) {
    return type.getSuperBound().getKind() == TypeKind.NULL
        ? "? extends " + of(type.getExtendsBound())
        : "? super " + of(type.getSuperBound());
  }

  private static String plain(AnnotatedTypeMirror type) {
    return type.getKind().isPrimitive()
        ? type.getKind().toString().toLowerCase(Locale.ROOT)
        : type.getUnderlyingType().toString();
  }
}
