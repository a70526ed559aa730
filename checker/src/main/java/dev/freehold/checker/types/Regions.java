package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Knows the types whose elements are released all at once. */
public final class Regions {
  private final Elements elements;
  private final OverriddenMethods overridden;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  Regions(Elements elements, OverriddenMethods overridden) {
    this.elements = elements;
    this.overridden = overridden;
  }

  /** Whether the method releases all elements of a region. */
  public boolean isReset(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && overridden.withSelf(method).stream()
            .anyMatch(each -> AnnotationNames.has(each, AnnotationNames.RESETS));
  }

  /** Whether the type has such a method. */
  public boolean isRegion(TypeElement type) {
    Boolean region = known.get(type);
    if (region == null) {
      region =
          ElementFilter.methodsIn(elements.getAllMembers(type)).stream().anyMatch(this::isReset);
      known.put(type, region);
    }
    return region;
  }
}
