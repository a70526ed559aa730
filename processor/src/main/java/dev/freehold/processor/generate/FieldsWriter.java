package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldLayout;
import java.util.List;
import javax.lang.model.element.Modifier;

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

  /**
   * Writes how fields get the values that the declaration asks for. Undefined ones get a pattern,
   * but only while the pool is watched.
   */
  void addInitialisation(TypeSpec.Builder type, Init declared) {
    if (declared == Init.LAZY) {
      return;
    }
    Init init = declared == Init.UNDEFINED ? Init.PATTERN : declared;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("initialise$").addModifiers(Modifier.PRIVATE);
    fields.forEach(field -> method.addStatement(field.initialise(init)));
    type.addMethod(method.build());
  }

  static boolean initialises(Init init) {
    return init == Init.ZERO || init == Init.PATTERN;
  }
}
