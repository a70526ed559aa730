package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The kind of storage of a field. */
public sealed interface Storage {
  /** A plain field. */
  record Primitive(TypeName type) implements Storage {}

  /**
   * An inline array.
   *
   * @param length in values
   */
  record Array(ClassName declared, ClassName stored, TypeName component, int length)
      implements Storage {}

  /**
   * An inline text.
   *
   * @param capacity in bytes
   */
  record Utf8(int capacity) implements Storage {}

  /**
   * A view of fields of another interface.
   *
   * @param stored the class of the views, nested in the pool
   */
  record Nested(ClassName stored) implements Storage {}
}
