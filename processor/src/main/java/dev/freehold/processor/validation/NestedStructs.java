package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the structs that a declaration's fields have. */
final class NestedStructs {
  private NestedStructs() {}

  static List<TypeElement> of(StructDeclaration struct) {
    return struct.fields().stream().flatMap(NestedStructs::of).distinct().toList();
  }

  static Stream<TypeElement> of(FieldDeclaration field) {
    return field.getters().stream()
        .map(Accessor::type)
        .filter(type -> FieldKind.of(type) == FieldKind.STRUCT)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }
}
