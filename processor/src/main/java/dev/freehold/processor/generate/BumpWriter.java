package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how the next of the slots is taken that are released down to a mark. */
final class BumpWriter {
  private BumpWriter() {}

  static MethodSpec tryTake(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("tryTake$")
            .addModifiers(Modifier.PRIVATE)
            .returns(QualifiedTypes.exclusiveOrNull(pool))
            .addStatement("int slot = bump$$()")
            .beginControlFlow("if (slot == NONE)")
            .addStatement("slot = bumpSlowly$$()")
            .beginControlFlow("if (slot == NONE)")
            .addStatement("return null")
            .endControlFlow()
            .endControlFlow();
    if (!InitialContents.isNeeded(pool.init(), pool.fields())) {
      return method.addStatement("return elements$$[slot]").build();
    }
    return method
        .addStatement("$T element = elements$$[slot]", pool.element())
        .addStatement("element.initialise$$()")
        .addStatement("return element")
        .build();
  }
}
