package dev.freehold.processor.validation;

import dev.freehold.pool.Align;
import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Default;
import dev.freehold.pool.Length;
import dev.freehold.pool.Ordering;
import dev.freehold.pool.Slots;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What is said of a field does not stand on a method with a body, which is none. */
final class MarkedBodyRule {
  private static final List<Class<?>> OF_FIELDS =
      List.of(
          Default.class,
          Align.class,
          Length.class,
          Ordering.class,
          ByteOrder.class,
          Bits.class,
          Slots.class);

  private MarkedBodyRule() {}

  /** Looks at all methods with a body, those of extended interfaces, static and private too. */
  static Stream<Complaint> check(InspectedType subject) {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    collect(subject.type(), interfaces);
    return interfaces.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(method -> check(subject, method));
  }

  private static void collect(TypeElement type, Set<TypeElement> into) {
    if (into.add(type)) {
      for (TypeMirror extended : type.getInterfaces()) {
        if (extended instanceof DeclaredType declared) {
          collect((TypeElement) declared.asElement(), into);
        }
      }
    }
  }

  private static Stream<Complaint> check(InspectedType subject, ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .map(MarkedBodyRule::type)
        .filter(MarkedBodyRule::isOfFields)
        .limit(1)
        .flatMap(
            type ->
                subject
                    .complain(
                        method,
                        "`@%s` belongs to a field, and a method with a body is none; remove it, or the body"
                            .formatted(type.getSimpleName()))
                    .stream());
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  private static boolean isOfFields(TypeElement annotation) {
    return OF_FIELDS.stream()
        .anyMatch(each -> annotation.getQualifiedName().contentEquals(each.getName()));
  }
}
