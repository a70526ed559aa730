package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.FieldType;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds the structs and unions that a declaration's fields have, and the variants of a union. */
final class NestedStructs {
  private NestedStructs() {}

  static List<TypeElement> of(StructDeclaration struct) {
    return struct.isUnion()
        ? struct.variants()
        : struct.fields().stream().flatMap(NestedStructs::of).distinct().toList();
  }

  static Stream<TypeElement> of(FieldDeclaration field) {
    return field.getters().stream()
        .filter(getter -> isStruct(FieldKind.of(getter.type())))
        .map(FieldType::element);
  }

  private static boolean isStruct(FieldKind kind) {
    return kind == FieldKind.STRUCT || kind == FieldKind.UNION;
  }
}
