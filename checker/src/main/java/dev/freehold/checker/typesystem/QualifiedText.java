package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Qualifier;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror;

/** Types with the qualifiers of ownership. */
final class QualifiedText {
  private static final TypeNotation TEXT = new TypeNotation(QualifiedText::qualifier);

  private QualifiedText() {}

  /** The type, without what stands before it. */
  static String of(AnnotatedTypeMirror type) {
    return TEXT.of(type);
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
