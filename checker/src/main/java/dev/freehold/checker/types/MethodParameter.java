package dev.freehold.checker.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Which variables are parameters of methods: those of lambdas have the method around as well. */
public final class MethodParameter {
  private MethodParameter() {}

  /** Where it stands among the parameters of its method; -1 for any other variable. */
  public static int indexOf(Element variable) {
    return variable.getEnclosingElement() instanceof ExecutableElement method
        ? method.getParameters().indexOf(variable)
        : -1;
  }

  /** Whether it is one. */
  public static boolean is(Element variable) {
    return indexOf(variable) >= 0;
  }
}
