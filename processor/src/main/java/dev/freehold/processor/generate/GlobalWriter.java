package dev.freehold.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the one instance of a global pool. */
final class GlobalWriter {
  private GlobalWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addField(
        FieldSpec.builder(pool.name(), "GLOBAL$", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("create()")
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("global")
            .addJavadoc("The one pool of the program. It is never closed.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Ownership.borrowed(pool.name()))
            .addStatement("return GLOBAL$$")
            .build());
  }
}
