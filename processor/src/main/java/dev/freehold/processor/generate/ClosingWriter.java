package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the end of a pool. */
final class ClosingWriter {
  private ClosingWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(
        MethodSpec.methodBuilder("close")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(QualifiedTypes.consumed(pool.name()))
            .addStatement(statement(pool))
            .build());
  }

  private static String statement(PoolLayout pool) {
    if (pool.isPart()) {
      return "throw part$$()";
    }
    return pool.settings().global() ? "throw global$$()" : "close$$()";
  }
}
