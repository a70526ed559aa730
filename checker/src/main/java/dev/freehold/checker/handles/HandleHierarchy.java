package dev.freehold.checker.handles;

import dev.freehold.HandleOf;
import dev.freehold.checker.typesystem.QualifierKinds;
import dev.freehold.internal.mark.Bottom;
import dev.freehold.internal.mark.Ordinary;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.util.Elements;
import org.checkerframework.framework.type.ElementQualifierHierarchy;
import org.checkerframework.framework.util.QualifierKindHierarchy;
import org.checkerframework.javacutil.AnnotationUtils;

/**
 * Any number above, the handles of each declaration beside one another below it, and at the bottom
 * what stands for no handle.
 */
final class HandleHierarchy extends ElementQualifierHierarchy {
  private static final Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> ABOVE =
      Map.of(
          Ordinary.class, List.of(),
          HandleOf.class, List.of(Ordinary.class),
          Bottom.class, List.of(HandleOf.class));

  private final boolean lenient;

  /**
   * The hierarchy.
   *
   * @param lenient whether any number may stand where a handle is asked for
   */
  HandleHierarchy(Elements elements, HandleTypeFactory factory, boolean lenient) {
    super(ABOVE.keySet(), elements, factory);
    this.lenient = lenient;
  }

  static Set<Class<? extends Annotation>> qualifiers() {
    return new LinkedHashSet<>(ABOVE.keySet());
  }

  @Override
  public boolean isSubtypeQualifiers(AnnotationMirror below, AnnotationMirror above) {
    return isNumber(above)
        || isNone(below)
        || AnnotationUtils.areSame(below, above)
        || (lenient && isNumber(below));
  }

  @Override
  public AnnotationMirror leastUpperBoundQualifiers(AnnotationMirror one, AnnotationMirror other) {
    if (isNone(one) || AnnotationUtils.areSame(one, other)) {
      return other;
    }
    return isNone(other) ? one : tops.iterator().next();
  }

  @Override
  public AnnotationMirror greatestLowerBoundQualifiers(
      AnnotationMirror one, AnnotationMirror other) {
    if (isNumber(one) || AnnotationUtils.areSame(one, other)) {
      return other;
    }
    return isNumber(other) ? one : bottoms.iterator().next();
  }

  private static boolean isNumber(AnnotationMirror qualifier) {
    return AnnotationUtils.areSameByName(qualifier, Ordinary.class.getName());
  }

  private static boolean isNone(AnnotationMirror qualifier) {
    return AnnotationUtils.areSameByName(qualifier, Bottom.class.getName());
  }

  @Override
  protected QualifierKindHierarchy createQualifierKindHierarchy(
      Collection<Class<? extends Annotation>> qualifiers) {
    return new QualifierKinds(qualifiers, Bottom.class) {
      @Override
      protected Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> above() {
        return ABOVE;
      }
    };
  }
}
