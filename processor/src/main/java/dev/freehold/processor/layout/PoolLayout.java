package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.pool.Init;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * All that is decided about a pool before it is written.
 *
 * @param origin the declaration, the one element that the generated file comes from
 * @param name the pool's class
 * @param isPublic whether the declaration can be seen outside its package
 * @param capacity in slots
 * @param structs the structs of all fields, each once
 */
public record PoolLayout(
    TypeElement origin,
    ClassName name,
    boolean isPublic,
    int capacity,
    Init init,
    List<FieldLayout> fields,
    List<StructLayout> structs) {

  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }

  /** The class of the elements. */
  public ClassName element() {
    return name.nestedClass("Element");
  }
}
