package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.freehold.pool.ByteOrder;
import java.util.Optional;

/** The kind of storage of a field. */
public sealed interface FieldStorage {
  /** Whether the field is given a value at every allocation, whatever {@code init} says. */
  default boolean isAlwaysInitialised() {
    return false;
  }

  /**
   * A plain field.
   *
   * @param initial the expression for its value at every allocation, if the declaration has one
   * @param handleOf the declaration of whose elements it holds handles, if it says so
   * @param order the declared order of its bytes; empty where it has one byte, or bits
   * @param bits where its bits are, if it is a bit field
   */
  record Primitive(
      TypeName type,
      Optional<String> initial,
      Optional<ClassName> handleOf,
      Optional<ByteOrder.Order> order,
      Optional<BitPlace> bits)
      implements FieldStorage {
    @Override
    public boolean isAlwaysInitialised() {
      return initial.isPresent();
    }

    /** Whether it is a bit field that has not room for all values of its type. */
    public boolean isNarrow() {
      return bits.filter(at -> at.count() < CScalar.of(type).bits()).isPresent();
    }
  }

  /**
   * An inline array.
   *
   * @param length in values
   * @param order the declared order of the bytes of each; empty where it has one byte
   */
  record Array(
      ClassName declared,
      ClassName stored,
      TypeName component,
      int length,
      Optional<ByteOrder.Order> order)
      implements FieldStorage {}

  /**
   * An inline text.
   *
   * @param capacity in bytes
   * @param truncated whether it drops what does not fit
   */
  record Utf8(int capacity, boolean truncated) implements FieldStorage {}

  /**
   * A view of fields of another interface.
   *
   * @param declared that interface
   * @param stored the class of the views, nested in the pool
   * @param isAlwaysInitialised whether one of its fields is
   */
  record Nested(ClassName declared, ClassName stored, boolean isAlwaysInitialised)
      implements FieldStorage {}

  /**
   * Views of the variants of a sealed interface.
   *
   * @param stored the class that knows which one is active, nested in the pool
   */
  record Tagged(ClassName declared, ClassName stored) implements FieldStorage {
    /** No variant is active in a new element. */
    @Override
    public boolean isAlwaysInitialised() {
      return true;
    }
  }
}
