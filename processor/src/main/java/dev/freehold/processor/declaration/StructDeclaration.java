package dev.freehold.processor.declaration;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An interface whose accessors declare fields, and which may be the declaration of a pool.
 *
 * @param marks what its annotations say about its layout
 * @param variants what a sealed interface permits, in that order; else none
 * @param fields in the order of declaration, inherited ones first
 * @param strays abstract methods that are no accessors
 * @param bodies methods that have a body and are inherited by what implements the interface
 */
public record StructDeclaration(
    TypeElement type,
    StructMarks marks,
    List<TypeElement> variants,
    List<FieldDeclaration> fields,
    List<ExecutableElement> strays,
    List<ExecutableElement> bodies) {
  /** Whether it has one of several sets of fields, each declared by a variant. */
  public boolean isUnion() {
    return !variants.isEmpty();
  }

  /** The field of a name that there is. */
  public FieldDeclaration field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }
}
