package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldStorage;

/** What fields hold that the declaration gives no value of their own. */
enum Contents {
  /** Zero, {@code false}, empty. */
  ZERO,
  /** Every byte {@code 0xAA}; texts are empty. */
  PATTERN,
  /** What a test has written before. */
  WRITTEN,
  /** Nobody knows. */
  UNKNOWN;

  /** What they hold at the first allocation of a slot. */
  static Contents atFirst(Init init) {
    return switch (init) {
      case UNDEFINED -> UNKNOWN;
      case LAZY, ZERO -> ZERO;
      case PATTERN -> PATTERN;
    };
  }

  /** What the variant of a union holds when it is chosen. */
  static Contents ofVariant(Init init) {
    return init == Init.PATTERN ? PATTERN : ZERO;
  }

  /** The value of a field, where it is known. */
  CodeBlock value(FieldStorage.Primitive field) {
    return switch (this) {
      case ZERO -> SampleValue.zero(field.type());
      case PATTERN -> SampleValue.pattern(field);
      case WRITTEN, UNKNOWN -> SampleValue.of(field);
    };
  }

  /** The same of a value in an array. */
  CodeBlock value(TypeName type) {
    return switch (this) {
      case ZERO -> SampleValue.zero(type);
      case PATTERN -> SampleValue.pattern(type);
      case WRITTEN, UNKNOWN -> SampleValue.of(type);
    };
  }
}
