package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * All that is decided about a pool of several kinds of slots before it is written.
 *
 * @param origin the declaration, the one element that the generated file comes from
 * @param name the pool's class
 * @param isPublic whether the declaration can be seen outside its package
 */
public record PartedLayout(
    TypeElement origin, ClassName name, boolean isPublic, PoolSettings settings, List<Part> parts) {

  /**
   * One kind of slots.
   *
   * @param accessor what the pool's method is called
   * @param pool the class nested in the pool
   */
  public record Part(String accessor, PoolLayout pool) {}

  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }
}
