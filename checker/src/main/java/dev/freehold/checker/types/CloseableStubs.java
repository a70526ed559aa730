package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Keeps of the stub files for closeables what the user asked for: where some classes only are
 * tracked, a result of another class is an ordinary object, whatever the file says of its owner.
 */
record CloseableStubs(Elements elements, Tracking tracking) {

  Map<String, StubClass> askedFor(Map<String, StubClass> classes) {
    if (tracking.isOfAll()) {
      return classes;
    }
    Map<String, StubClass> kept = new HashMap<>();
    classes.forEach(
        (name, stub) -> {
          TypeElement type = elements.getTypeElement(name);
          if (type != null) {
            kept.put(name, askedFor(type, stub));
          }
        });
    return kept;
  }

  private StubClass askedFor(TypeElement type, StubClass stub) {
    StubAnnotations annotations =
        tracking.covers(type) ? stub.annotations() : new StubAnnotations(Map.of());
    Map<String, StubMethod> methods = new HashMap<>(stub.methods());
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean kept =
          method.getReturnType() instanceof DeclaredType result
              && tracking.covers((TypeElement) result.asElement());
      if (!kept) {
        methods.computeIfPresent(MethodKey.of(method), (key, said) -> said.withoutResult());
      }
    }
    return new StubClass(annotations, stub.bounds(), methods);
  }
}
