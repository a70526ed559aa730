package dev.freehold.checker.types;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** What code itself, and no stub file, promises of the functions that it is handed. */
public final class Promises {
  private final OverriddenMethods overridden;

  Promises(OverriddenMethods overridden) {
    this.overridden = overridden;
  }

  /** Whether the method promises something to those who call it. */
  public boolean areMadeBy(ExecutableElement method) {
    return method.getParameters().stream().anyMatch(Promises::isPromise);
  }

  /**
   * Whether the body of the method is held to a promise, of its own or of a method that it
   * overrides. What a stub file says of an interface binds those who call it, not those who
   * implement it: an executor puts its task into a queue.
   */
  public boolean bind(ExecutableElement method) {
    return overridden.withSelf(method).stream().anyMatch(this::areMadeBy);
  }

  /** Whether a method of the interface, or of one that it extends, promises something. */
  public boolean areMadeBy(TypeElement functional) {
    return ElementFilter.methodsIn(functional.getEnclosedElements()).stream()
            .anyMatch(this::areMadeBy)
        || functional.getInterfaces().stream()
            .anyMatch(each -> areMadeBy((TypeElement) ((DeclaredType) each).asElement()));
  }

  private static boolean isPromise(VariableElement parameter) {
    return AnnotationNames.has(parameter, AnnotationNames.NON_ESCAPING)
        || AnnotationNames.has(parameter, AnnotationNames.ONCE)
        || AnnotationNames.has(parameter, AnnotationNames.CONCURRENT);
  }
}
