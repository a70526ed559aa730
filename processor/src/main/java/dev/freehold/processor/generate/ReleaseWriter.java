package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.ElementErrors;
import dev.freehold.internal.Releases;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how a slot is given back. */
final class ReleaseWriter {
  private ReleaseWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(free(pool));
    type.addMethod(giveBack());
  }

  private static MethodSpec free(PoolLayout pool) {
    return MethodSpec.methodBuilder("free")
        .addAnnotation(Override.class)
        .addAnnotation(Releases.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.owned(pool.declared()), "element")
        .addStatement("requireOpen()")
        .beginControlFlow("if (!(element instanceof $T own) || own.pool$$ != this)", pool.element())
        .addStatement(
            "throw $T.foreign($S, element)", ElementErrors.class, pool.name().simpleName())
        .endControlFlow()
        .addStatement("own.close()")
        .build();
  }

  private static MethodSpec giveBack() {
    return MethodSpec.methodBuilder("giveBack")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TypeName.INT, "slot")
        .addStatement("freeSlots[freeCount++] = slot")
        .build();
  }
}
