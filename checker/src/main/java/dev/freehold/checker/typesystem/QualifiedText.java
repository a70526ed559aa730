package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Qualifier;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;

/** Types as users write them: simple names, with the qualifiers that they know. */
final class QualifiedText {
  private QualifiedText() {}

  /** The type, without what stands before it. */
  static String of(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedDeclaredType declared) {
      String name = declared.getUnderlyingType().asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(QualifiedText::argument)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type instanceof AnnotatedArrayType array) {
      return argument(array.getComponentType()) + "[]";
    }
    return type instanceof AnnotatedWildcardType wildcard
        ? wildcard(wildcard)
        : type.getUnderlyingType().toString();
  }

  private static String wildcard(AnnotatedWildcardType type) {
    if (type.getSuperBound().getKind() != TypeKind.NULL) {
      return "? super " + argument(type.getSuperBound());
    }
    return "? extends " + argument(type.getExtendsBound());
  }

  private static String argument(AnnotatedTypeMirror type) {
    return type instanceof AnnotatedWildcardType ? of(type) : qualifier(type) + of(type);
  }

  private static String qualifier(AnnotatedTypeMirror type) {
    for (AnnotationMirror each : type.getPrimaryAnnotations()) {
      String name = each.getAnnotationType().asElement().getSimpleName().toString();
      if (name.contentEquals("Poly")) {
        return "@PolyOwn ";
      }
      for (Qualifier known : Qualifier.values()) {
        if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
          return known.annotation() + " ";
        }
      }
    }
    return "";
  }
}
