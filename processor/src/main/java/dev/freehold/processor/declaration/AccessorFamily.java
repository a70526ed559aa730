package dev.freehold.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An accessor with those that it overrides, the nearest first. */
public final class AccessorFamily {
  private final Elements elements;

  /** Makes a finder for one compilation. */
  public AccessorFamily(Elements elements) {
    this.elements = elements;
  }

  /** The method itself, then those it overrides. */
  public List<ExecutableElement> withSelf(ExecutableElement method) {
    List<ExecutableElement> family = new ArrayList<>();
    family.add(method);
    TypeElement owner = DeclaringType.of(method);
    collect(method, owner, owner, family);
    return List.copyOf(family);
  }

  private void collect(
      ExecutableElement method, TypeElement owner, TypeElement from, List<ExecutableElement> into) {
    for (TypeMirror extended : from.getInterfaces()) {
      if (extended instanceof DeclaredType declared) {
        TypeElement type = (TypeElement) declared.asElement();
        for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
          if (!into.contains(each) && elements.overrides(method, each, owner)) {
            into.add(each);
          }
        }
        collect(method, owner, type, into);
      }
    }
  }
}
