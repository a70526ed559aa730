package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldLayout;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that give fields values without being asked to: {@code initialise$} at every
 * allocation, {@code fill$} with a pattern where fields are undefined and the pool is watched.
 */
final class InitialContents {
  static final String ALWAYS = "initialise$";
  static final String WATCHED = "fill$";

  private InitialContents() {}

  /** Whether anything is to be done at an allocation. */
  static boolean isNeeded(Init init, List<FieldLayout> fields) {
    return isOfAll(init)
        || fields.stream().anyMatch(field -> field.storage().isAlwaysInitialised());
  }

  static void addTo(TypeSpec.Builder type, Init init, FieldsWriter fields) {
    if (isNeeded(init, fields.layouts())) {
      MethodSpec.Builder always = method(ALWAYS);
      for (int index = 0; index < fields.layouts().size(); index++) {
        if (isOfAll(init) || fields.layouts().get(index).storage().isAlwaysInitialised()) {
          always.addStatement(fields.fields().get(index).initialise(init, ALWAYS));
        }
      }
      type.addMethod(always.build());
    }
    if (init == Init.UNDEFINED) {
      MethodSpec.Builder watched = method(WATCHED);
      fields
          .fields()
          .forEach(field -> watched.addStatement(field.initialise(Init.PATTERN, WATCHED)));
      type.addMethod(watched.build());
    }
  }

  /** What the fields of a variant are given when it becomes the active one. */
  static Init ofVariant(Init init) {
    return init == Init.PATTERN ? Init.PATTERN : Init.ZERO;
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
  }

  private static boolean isOfAll(Init init) {
    return init == Init.ZERO || init == Init.PATTERN;
  }
}
