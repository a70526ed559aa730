package dev.freehold.checker.types;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The class that declares a member. */
public final class EnclosingClass {
  private EnclosingClass() {}

  /** The class that declares the method or constructor. */
  public static TypeElement of(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** The class, method or package that declares a class, member or variable. */
  public static Element outer(Element declaration) {
    return Objects.requireNonNull(declaration.getEnclosingElement());
  }

  /** The class that declares the field. */
  public static TypeElement ofField(VariableElement field) {
    return (TypeElement) Objects.requireNonNull(field.getEnclosingElement());
  }
}
