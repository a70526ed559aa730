package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The fields of a nested struct.
 *
 * @param name the class of its views, nested in the pool
 * @param inVariant whether it is in a variant of a union, and not always there
 * @param memory what it is in C
 */
public record StructLayout(
    TypeElement origin,
    ClassName name,
    boolean inVariant,
    List<FieldLayout> fields,
    CStruct memory) {
  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }
}
