package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that a method overrides or implements, the nearest first. */
final class OverriddenMethods {
  private final Types types;
  private final Elements elements;
  private final Map<ExecutableElement, List<ExecutableElement>> known = new HashMap<>();

  OverriddenMethods(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** The method itself, then those it overrides. */
  List<ExecutableElement> withSelf(ExecutableElement method) {
    return known.computeIfAbsent(method, this::find);
  }

  private List<ExecutableElement> find(ExecutableElement method) {
    List<ExecutableElement> family = new ArrayList<>();
    family.add(method);
    if (method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && method.getEnclosingElement() instanceof TypeElement type) {
      collect(method, type, type, family);
    }
    return List.copyOf(family);
  }

  private void collect(
      ExecutableElement method, TypeElement owner, TypeElement from, List<ExecutableElement> into) {
    for (TypeMirror supertype : types.directSupertypes(from.asType())) {
      if (!(((DeclaredType) supertype).asElement() instanceof TypeElement element)) {
        continue;
      }
      for (ExecutableElement candidate : ElementFilter.methodsIn(element.getEnclosedElements())) {
        if (candidate.getSimpleName().equals(method.getSimpleName())
            && !into.contains(candidate)
            && elements.overrides(method, candidate, owner)) {
          into.add(candidate);
        }
      }
      collect(method, owner, element, into);
    }
  }
}
