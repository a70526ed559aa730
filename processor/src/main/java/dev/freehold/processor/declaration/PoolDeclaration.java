package dev.freehold.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An interface that declares a pool.
 *
 * @param settings what the annotation says
 * @param fields the interface, as the declaration of an element's fields
 * @param parts the kinds of slots, where the interface is a pool of several; else none
 */
public record PoolDeclaration(
    PoolSettings settings, StructDeclaration fields, List<PartDeclaration> parts) {
  /** The interface. */
  public TypeElement type() {
    return fields.type();
  }
}
