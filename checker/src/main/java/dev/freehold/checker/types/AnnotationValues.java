package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what stands between an annotation's parentheses. */
final class AnnotationValues {
  private AnnotationValues() {}

  /** The strings of its only element, which are the default ones where none are written. */
  static List<String> strings(AnnotationMirror mirror) {
    for (AnnotationValue written : mirror.getElementValues().values()) {
      return strings(written);
    }
    for (ExecutableElement element :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      if (element.getDefaultValue() != null) {
        return strings(element.getDefaultValue());
      }
    }
    return List.of();
  }

  /** One string or an array of them. */
  static List<String> strings(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream()
          .map(each -> String.valueOf(((AnnotationValue) each).getValue()))
          .toList();
    }
    return List.of(String.valueOf(value.getValue()));
  }
}
