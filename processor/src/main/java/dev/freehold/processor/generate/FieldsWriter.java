package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.FieldLayout;
import java.util.List;

/** Writes what elements and structs have in common: their fields. */
record FieldsWriter(List<FieldLayout> layouts, List<FieldWriter> fields) {
  static FieldsWriter of(List<FieldLayout> layouts, Holder holder) {
    return new FieldsWriter(
        layouts, layouts.stream().map(field -> FieldWriter.of(field, holder)).toList());
  }

  void addStorage(TypeSpec.Builder type) {
    fields.forEach(field -> field.addStorage(type));
  }

  void addCreation(MethodSpec.Builder constructor) {
    fields.forEach(field -> field.addCreation(constructor));
  }

  void addAccessors(TypeSpec.Builder type) {
    fields.forEach(field -> field.addAccessors(type));
  }
}
