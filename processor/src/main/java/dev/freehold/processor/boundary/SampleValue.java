package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.internal.Pattern;
import dev.freehold.processor.layout.FieldStorage;

/** Values of primitive types, as tests write them. */
final class SampleValue {
  /** What tests write into texts, the shortest of which take one byte. */
  static final String TEXT = "x";

  private SampleValue() {}

  /** A value of a field that is none of those that fields begin with, if there are others. */
  static CodeBlock of(FieldStorage.Primitive field) {
    return field.isNarrow() ? number(field.type(), Math.min(7, greatest(field))) : of(field.type());
  }

  /** The same, and another than a certain one. */
  static CodeBlock otherThan(CodeBlock value, FieldStorage.Primitive field) {
    if (!field.isNarrow()) {
      return otherThan(value, field.type());
    }
    CodeBlock sample = of(field);
    return sample.toString().equals(value.toString()) ? zero(field.type()) : sample;
  }

  /** What a field holds where every byte is {@code 0xAA}. */
  static CodeBlock pattern(FieldStorage.Primitive field) {
    TypeName type = field.type();
    if (field.bits().isEmpty()) {
      return pattern(type);
    }
    long value = field.bits().get().repeated(Pattern.BYTE);
    return type.equals(TypeName.BOOLEAN)
        ? CodeBlock.of("$L", value != 0)
        : number(type, type.equals(TypeName.INT) ? (int) value : value);
  }

  /** A value that does not fit any bit field which is narrower than its type. */
  static CodeBlock negative(TypeName type) {
    return number(type, -1);
  }

  /** At most so many that a sample can be taken from them. */
  private static int greatest(FieldStorage.Primitive field) {
    return (1 << Math.min(field.bits().orElseThrow().count(), 8)) - 1;
  }

  /** A value that is none of those that fields begin with. */
  static CodeBlock of(TypeName type) {
    return type.equals(TypeName.BOOLEAN) ? CodeBlock.of("true") : number(type, 7);
  }

  /** The same, and another than a certain one. */
  static CodeBlock otherThan(CodeBlock value, TypeName type) {
    if (type.equals(TypeName.BOOLEAN)) {
      return CodeBlock.of(value.toString().equals("true") ? "false" : "true");
    }
    CodeBlock sample = of(type);
    return sample.toString().equals(value.toString()) ? number(type, 8) : sample;
  }

  /** Nothing at all. */
  static CodeBlock zero(TypeName type) {
    return type.equals(TypeName.BOOLEAN) ? CodeBlock.of("false") : number(type, 0);
  }

  /** Every byte {@code 0xAA}, as {@code Init.PATTERN} says. */
  static CodeBlock pattern(TypeName type) {
    return switch (type.toString()) {
      case "boolean" -> CodeBlock.of("true");
      case "byte" -> CodeBlock.of("(byte) 0xAA");
      case "short" -> CodeBlock.of("(short) 0xAAAA");
      case "char" -> CodeBlock.of("(char) 0xAAAA");
      case "int" -> CodeBlock.of("0xAAAAAAAA");
      case "float" -> CodeBlock.of("$T.intBitsToFloat(0xAAAAAAAA)", Float.class);
      case "double" -> CodeBlock.of("$T.longBitsToDouble(0xAAAAAAAAAAAAAAAAL)", Double.class);
      default -> CodeBlock.of("0xAAAAAAAAAAAAAAAAL");
    };
  }

  private static CodeBlock number(TypeName type, long value) {
    return switch (type.toString()) {
      case "byte", "short", "char" -> CodeBlock.of("($T) $L", type, value);
      case "long" -> CodeBlock.of("$LL", value);
      case "float" -> CodeBlock.of("$L.0f", value);
      case "double" -> CodeBlock.of("$L.0d", value);
      default -> CodeBlock.of("$L", value);
    };
  }
}
