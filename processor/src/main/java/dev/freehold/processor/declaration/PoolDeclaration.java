package dev.freehold.processor.declaration;

import javax.lang.model.element.TypeElement;

/**
 * An interface that declares a pool.
 *
 * @param settings what the annotation says
 * @param fields the interface, as the declaration of an element's fields
 */
public record PoolDeclaration(PoolSettings settings, StructDeclaration fields) {
  /** The interface. */
  public TypeElement type() {
    return fields.type();
  }
}
