package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.AnnotationValue;

/** Reads what stands between an annotation's parentheses. */
final class AnnotationValues {
  private AnnotationValues() {}

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
