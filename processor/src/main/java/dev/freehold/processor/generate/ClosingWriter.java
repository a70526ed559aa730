package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.PoolErrors;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the end of a pool. */
final class ClosingWriter {
  private ClosingWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(close(pool));
    type.addMethod(slotsInUse());
    type.addMethod(requireOpen(pool));
  }

  private static MethodSpec close(PoolLayout pool) {
    String name = pool.name().simpleName();
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.consumed(pool.name()))
        .beginControlFlow("if (closed)")
        .addStatement("throw $T.closedTwice($S)", PoolErrors.class, name)
        .endControlFlow()
        .beginControlFlow("if (freeCount < CAPACITY)")
        .addStatement("throw $T.inUse($S, slotsInUse())", PoolErrors.class, name)
        .endControlFlow()
        .addStatement("closed = true")
        .addStatement("freeCount = 0")
        .build();
  }

  private static MethodSpec slotsInUse() {
    return MethodSpec.methodBuilder("slotsInUse")
        .addModifiers(Modifier.PRIVATE)
        .returns(ArrayTypeName.of(TypeName.INT))
        .addStatement("int[] slots = new int[CAPACITY - freeCount]")
        .addStatement("int count = 0")
        .beginControlFlow("for (int slot = 0; slot < CAPACITY; slot++)")
        .beginControlFlow("if (elements[slot].isLive$$())")
        .addStatement("slots[count++] = slot")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return slots")
        .build();
  }

  private static MethodSpec requireOpen(PoolLayout pool) {
    return MethodSpec.methodBuilder("requireOpen")
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("if (closed)")
        .addStatement("throw $T.closed($S)", PoolErrors.class, pool.name().simpleName())
        .endControlFlow()
        .build();
  }
}
