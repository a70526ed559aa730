package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.ElementErrors;
import dev.freehold.internal.Releases;
import dev.freehold.pool.OwnershipException;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how a slot is given back. */
final class ReleaseWriter {
  private ReleaseWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(free(pool));
    type.addMethod(notOfThisPool(pool));
    type.addMethod(giveBack());
  }

  private static MethodSpec free(PoolLayout pool) {
    return MethodSpec.methodBuilder("free")
        .addAnnotation(Override.class)
        .addAnnotation(Releases.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.owned(pool.declared()), "element")
        .beginControlFlow("if (!(element instanceof $T own) || own.pool$$ != this)", pool.element())
        .addStatement("throw notOfThisPool(element)")
        .endControlFlow()
        .addStatement("giveBack(own.release$$())")
        .build();
  }

  /** A closed pool has only elements that are released, so that the usual case needs no test. */
  private static MethodSpec notOfThisPool(PoolLayout pool) {
    return MethodSpec.methodBuilder("notOfThisPool")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(pool.declared(), "element")
        .returns(TypeName.get(OwnershipException.class))
        .addStatement("requireOpen()")
        .addStatement(
            "return $T.foreign($S, element)", ElementErrors.class, pool.name().simpleName())
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
