package dev.freehold.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The instance methods of an interface and all it extends, without those that are overridden. */
final class InheritedMethods {
  private final Elements elements;
  private final Types types;

  InheritedMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** In the order of declaration, those of extended interfaces first. */
  List<ExecutableElement> of(TypeElement type) {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    collect(type, interfaces);
    List<ExecutableElement> methods = new ArrayList<>();
    for (TypeElement declaring : interfaces) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (isInherited(method)) {
          methods.add(method);
        }
      }
    }
    return methods.stream()
        .filter(method -> methods.stream().noneMatch(other -> hides(other, method, type)))
        .toList();
  }

  private void collect(TypeElement type, Set<TypeElement> interfaces) {
    for (TypeMirror extended : type.getInterfaces()) {
      if (extended instanceof DeclaredType declared) {
        collect((TypeElement) declared.asElement(), interfaces);
      }
    }
    interfaces.add(type);
  }

  private static boolean isInherited(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean hides(ExecutableElement other, ExecutableElement method, TypeElement type) {
    return !other.equals(method)
        && types.isSubtype(
            types.erasure(DeclaringType.of(other).asType()),
            types.erasure(DeclaringType.of(method).asType()))
        && elements.overrides(other, method, type);
  }
}
