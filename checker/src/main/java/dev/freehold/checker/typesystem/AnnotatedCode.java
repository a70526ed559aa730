package dev.freehold.checker.typesystem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which code is checked where only what is annotated for it is: classes, methods and packages with
 * {@code @AnnotatedFor("freehold")}, and what is in them.
 *
 * <p>The annotation is known by its name, as programs have that of the framework and the checker's
 * copy of it has another.
 */
final class AnnotatedCode {
  /** The options that ask for it, as javac is told them. */
  static final String CONSERVATIVE = "useConservativeDefaultsForUncheckedCode";

  static final String ONLY = "onlyAnnotatedFor";

  private static final String ANNOTATION = ".framework.qual.AnnotatedFor";
  private static final String NAME = "freehold";

  private AnnotatedCode() {}

  /** Whether only such code is checked. */
  static boolean isAskedFor(Map<String, String> options) {
    String kinds = options.get(CONSERVATIVE);
    return options.containsKey(ONLY)
        || (kinds != null && Arrays.asList(kinds.split(",", -1)).contains("source"));
  }

  /** Whether a declaration is in such code. */
  static boolean has(@Nullable Element declaration) {
    for (Element each = declaration; each != null; each = each.getEnclosingElement()) {
      if (each.getAnnotationMirrors().stream().anyMatch(AnnotatedCode::namesUs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesUs(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().toString().endsWith(ANNOTATION)
        && annotation.getElementValues().values().stream().anyMatch(AnnotatedCode::isUs);
  }

  private static boolean isUs(AnnotationValue value) {
    return value.getValue() instanceof List<?> names
        ? names.stream().anyMatch(each -> isUs((AnnotationValue) each))
        : NAME.equals(value.getValue());
  }
}
