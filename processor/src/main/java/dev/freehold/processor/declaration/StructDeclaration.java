package dev.freehold.processor.declaration;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An interface whose accessors declare fields, and which may be the declaration of a pool.
 *
 * @param fields in the order of declaration, inherited ones first
 * @param strays abstract methods that are no accessors
 * @param bodies methods that have a body and are inherited by what implements the interface
 */
public record StructDeclaration(
    TypeElement type,
    List<FieldDeclaration> fields,
    List<ExecutableElement> strays,
    List<ExecutableElement> bodies) {}
