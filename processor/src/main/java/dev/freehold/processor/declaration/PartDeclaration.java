package dev.freehold.processor.declaration;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One kind of slots in a pool of several.
 *
 * @param field the getter that names it, right or wrong
 * @param settings what the pool says, with the capacity of this part; 0 where it is not written
 */
public record PartDeclaration(FieldDeclaration field, PoolSettings settings) {
  /** What the pool's accessor is called. */
  public String name() {
    return field.name();
  }

  /** The getter itself, in a valid declaration. */
  public ExecutableElement method() {
    return field.getter().method();
  }

  /** The struct that its elements are, in a valid declaration. */
  public TypeElement element() {
    return FieldType.element(field.getter());
  }
}
