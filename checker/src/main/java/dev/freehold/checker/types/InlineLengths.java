package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows how long the inline arrays and texts of declarations are. */
public final class InlineLengths {
  /**
   * How long an array or text is.
   *
   * @param length in values, or in bytes of UTF-8
   * @param truncated whether a text drops what does not fit
   * @param declared the accessor that says it
   */
  public record Extent(int length, boolean truncated, ExecutableElement declared) {}

  private final List<Supposition> supposed;
  private final Elements elements;
  private final OverriddenMethods overridden;

  InlineLengths(Elements elements, OverriddenMethods overridden, List<Supposition> supposed) {
    this.supposed = supposed;
    this.elements = elements;
    this.overridden = overridden;
  }

  /**
   * The array or text that the accessors lead to, one after another.
   *
   * @param accessors their names
   * @return null where they lead to something else
   */
  public @Nullable Extent of(TypeMirror type, List<String> accessors) {
    TypeMirror reached = type;
    ExecutableElement last = null;
    for (String name : accessors) {
      last = accessor(reached, name);
      if (last == null) {
        return null;
      }
      reached = last.getReturnType();
    }
    return last == null ? null : declared(last);
  }

  private @Nullable ExecutableElement accessor(TypeMirror type, String name) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
        .filter(m -> m.getSimpleName().contentEquals(name) && m.getParameters().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Extent declared(ExecutableElement accessor) {
    for (ExecutableElement each : overridden.withSelf(accessor)) {
      AnnotationMirror mirror = AnnotationNames.find(each, AnnotationNames.LENGTH);
      if (mirror != null) {
        return supposed(each, read(mirror, each));
      }
    }
    return null;
  }

  private @Nullable Extent supposed(ExecutableElement accessor, @Nullable Extent written) {
    for (Supposition each : supposed) {
      if (written != null
          && each instanceof Supposition.Longer longer
          && longer.declaration().equals(accessor)) {
        return new Extent(longer.length(), written.truncated(), accessor);
      }
    }
    return written;
  }

  private @Nullable Extent read(AnnotationMirror mirror, ExecutableElement accessor) {
    Integer length = null;
    boolean truncated = false;
    for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
      AnnotationValue value = entry.getValue();
      if (entry.getKey().getSimpleName().contentEquals("value")) {
        length = (Integer) value.getValue();
      } else {
        truncated = Boolean.TRUE.equals(value.getValue());
      }
    }
    return length == null ? null : new Extent(length, truncated, accessor);
  }
}
