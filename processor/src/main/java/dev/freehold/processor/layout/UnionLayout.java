package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The variants of a sealed interface, of which a field holds one at a time.
 *
 * @param name the class that knows which one is active, nested in the pool
 * @param memory what it is in C: the tag, and the union of the variants
 */
public record UnionLayout(
    TypeElement origin, ClassName name, List<Variant> variants, CStruct memory) {
  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }

  /**
   * One of the permitted interfaces.
   *
   * @param tag the number that says that it is active, from 1
   * @param stored the class of its views, nested in the pool
   */
  public record Variant(int tag, ClassName declared, ClassName stored) {}
}
