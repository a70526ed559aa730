package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.pool.Init;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * All that is decided about a pool before it is written.
 *
 * @param origin the declaration, the one element that the generated file comes from
 * @param name the pool's class
 * @param isPublic whether the declaration can be seen outside its package
 * @param settings what the annotation says
 * @param memory what an element is in C
 * @param structs the structs of all fields, each once
 * @param unions the unions of all fields, each once
 */
public record PoolLayout(
    TypeElement origin,
    ClassName name,
    boolean isPublic,
    PoolSettings settings,
    List<FieldLayout> fields,
    CStruct memory,
    List<StructLayout> structs,
    List<UnionLayout> unions) {

  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }

  /** What an element's fields hold when it is allocated. */
  public Init init() {
    return settings.init();
  }

  /** Whether it is one of several pools in a class, which holds and closes them. */
  public boolean isPart() {
    return name.enclosingClassName() != null;
  }

  /** What messages call the pool. */
  public String label() {
    return String.join(".", name.simpleNames());
  }

  /** The class of the elements. */
  public ClassName element() {
    return name.nestedClass("Element");
  }
}
