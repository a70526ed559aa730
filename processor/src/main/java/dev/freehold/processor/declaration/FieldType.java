package dev.freehold.processor.declaration;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the class or interface that a field has. */
public final class FieldType {
  private FieldType() {}

  /** The type of a field that is not primitive. */
  public static TypeElement element(Accessor getter) {
    return (TypeElement) ((DeclaredType) getter.type()).asElement();
  }
}
