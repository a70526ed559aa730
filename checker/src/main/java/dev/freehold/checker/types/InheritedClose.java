package dev.freehold.checker.types;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Classes that have the {@code close} of {@link java.io.InputStream} or {@link
 * java.io.OutputStream}, which is documented to do nothing: a stream over a buffer, or one that
 * only counts.
 */
final class InheritedClose {
  private static final Set<String> IDLE = Set.of("java.io.InputStream", "java.io.OutputStream");

  private InheritedClose() {}

  /** Whether that is so of the instances; those of an abstract class are of another. */
  static boolean doesNothing(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    TypeElement each = type;
    while (!IDLE.contains(each.getQualifiedName().toString())) {
      if (declaresClose(each) || !(each.getSuperclass() instanceof DeclaredType above)) {
        return false;
      }
      each = (TypeElement) above.asElement();
    }
    return true;
  }

  private static boolean declaresClose(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(InheritedClose::isClose);
  }

  private static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
  }
}
