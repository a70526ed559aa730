package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the {@code close} that a try-with-resources calls, once for each class. */
public final class Closes {
  private final Elements elements;
  private final Map<TypeElement, Optional<ExecutableElement>> known = new HashMap<>();

  Closes(Elements elements) {
    this.elements = elements;
  }

  /** The method of a class or of what it inherits from; empty where there is none. */
  public Optional<ExecutableElement> of(TypeElement type) {
    Optional<ExecutableElement> close = known.get(type);
    if (close == null) {
      close = find(type);
      known.put(type, close);
    }
    return close;
  }

  private Optional<ExecutableElement> find(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(m -> m.getSimpleName().contentEquals("close") && m.getParameters().isEmpty())
        .findFirst();
  }
}
