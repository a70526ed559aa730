package dev.freehold.processor.declaration;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the interface in which a method is written. */
public final class DeclaringType {
  private DeclaringType() {}

  /** The type around a method; every method has one. */
  public static TypeElement of(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }
}
