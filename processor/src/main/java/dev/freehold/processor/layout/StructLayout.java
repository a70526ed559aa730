package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The fields of a nested struct.
 *
 * @param name the class of its views, nested in the pool
 */
public record StructLayout(TypeElement origin, ClassName name, List<FieldLayout> fields) {
  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }
}
