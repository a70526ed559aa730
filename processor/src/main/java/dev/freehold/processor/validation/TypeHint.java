package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.InlineArray;
import dev.freehold.processor.declaration.PoolKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what to write instead of a type that an element cannot hold. */
final class TypeHint {
  private static final Map<String, String> UNBOXED =
      Map.of(
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Character", "char",
          "java.lang.Boolean", "boolean");

  private TypeHint() {}

  static String of(TypeMirror type, String field) {
    if (type instanceof ArrayType array) {
      return ofArray(array.getComponentType().getKind(), field);
    }
    return type instanceof DeclaredType declared
        ? ofDeclared((TypeElement) declared.asElement(), field)
        : "write a primitive type, an inline array, `Text` or a `@Struct` interface";
  }

  private static String ofArray(TypeKind component, String field) {
    Optional<InlineArray> inline = InlineArray.holding(component);
    return inline
        .map(array -> "write `@Length(8) %s %s();`".formatted(array.simpleName(), field))
        .orElse("write an inline array of primitive values, such as `@Length(8) Longs`");
  }

  private static String ofDeclared(TypeElement type, String field) {
    String name = type.getQualifiedName().toString();
    if (name.equals("java.lang.String") || name.equals("java.lang.CharSequence")) {
      return "write `@Length(16) Text %s();` with the greatest number of bytes".formatted(field);
    }
    if (UNBOXED.containsKey(name)) {
      return "write `%s`, which cannot be null".formatted(UNBOXED.get(name));
    }
    if (type.getKind() == ElementKind.ENUM) {
      return "write `int %1$s();` and `void %1$s(int value);` for its ordinal".formatted(field);
    }
    if (!PoolKind.of(type).isEmpty()) {
      return "write `long %1$s();` and `void %1$s(long value);` for the handle of one, which `handleOf` gives"
          .formatted(field);
    }
    if (type.getKind() == ElementKind.INTERFACE && !name.startsWith("java.")) {
      return "write `@Struct` on the interface `%s` if its fields are to be part of the element"
          .formatted(type.getSimpleName());
    }
    return "write a primitive type, an inline array, `Text` or a `@Struct` interface";
  }
}
