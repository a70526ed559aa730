package dev.freehold.processor.declaration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The types of inline arrays, named after what they hold. */
public enum InlineArray {
  BYTES(TypeKind.BYTE),
  SHORTS(TypeKind.SHORT),
  INTS(TypeKind.INT),
  LONGS(TypeKind.LONG),
  FLOATS(TypeKind.FLOAT),
  DOUBLES(TypeKind.DOUBLE),
  CHARS(TypeKind.CHAR),
  BOOLEANS(TypeKind.BOOLEAN);

  private static final String PACKAGE = "dev.freehold.pool";

  private final TypeKind component;

  InlineArray(TypeKind component) {
    this.component = component;
  }

  /** The inline array that a type is, if it is one. */
  public static Optional<InlineArray> find(TypeElement type) {
    return Stream.of(values())
        .filter(array -> type.getQualifiedName().contentEquals(PACKAGE + "." + array.simpleName()))
        .findFirst();
  }

  /** The inline array that holds a primitive type, if it is one. */
  public static Optional<InlineArray> holding(TypeKind component) {
    return Stream.of(values()).filter(array -> array.component == component).findFirst();
  }

  /** The kind of what it holds. */
  public TypeKind component() {
    return component;
  }

  /** The simple name of the class: {@code Longs}, say. */
  public String simpleName() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
