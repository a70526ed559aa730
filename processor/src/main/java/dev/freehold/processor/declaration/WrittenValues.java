package dev.freehold.processor.declaration;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The values written in one annotation. They are read from the mirror: an annotation object would
 * throw where the source is wrong.
 */
record WrittenValues(AnnotationMirror mirror) {
  private static final String OURS = "dev.freehold.";

  static Optional<WrittenValues> find(Element element, Class<?> annotation) {
    return find(element, annotation.getName());
  }

  static Optional<WrittenValues> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(new WrittenValues(mirror));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a value of one of Freehold's annotations names what is not there, as javac shows it.
   */
  static boolean areUnknown(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().startsWith(OURS))
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .anyMatch(value -> value.toString().equals("<error>"));
  }

  Optional<Integer> integer(String name) {
    return value(name).filter(Integer.class::isInstance).map(Integer.class::cast);
  }

  Optional<Long> number(String name) {
    return value(name).filter(Long.class::isInstance).map(Long.class::cast);
  }

  boolean flag(String name) {
    return flag(name, false);
  }

  boolean flag(String name, boolean otherwise) {
    return value(name).map(Boolean.TRUE::equals).orElse(otherwise);
  }

  Optional<String> text(String name) {
    return value(name).filter(String.class::isInstance).map(String.class::cast);
  }

  <E extends Enum<E>> E constant(String name, E otherwise) {
    return value(name)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .map(constant -> Enum.valueOf(otherwise.getDeclaringClass(), constant))
        .orElse(otherwise);
  }

  private Optional<Object> value(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue().getValue());
      }
    }
    return Optional.empty();
  }
}
