package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.ElementErrors;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how an element is allocated and released, and the test whether it is allocated. */
final class LifeWriter {
  private LifeWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(close(pool));
    type.addMethod(release());
    type.addMethod(allocate(pool));
    type.addMethod(isLive());
    type.addMethod(checkLive());
    type.addMethod(poolName(pool));
  }

  private static MethodSpec close(PoolLayout pool) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.consumed(pool.element()))
        .addStatement("pool$$.giveBack(release$$())")
        .build();
  }

  /** It returns the slot, so that a pool that frees an element need not go through the element. */
  private static MethodSpec release() {
    return MethodSpec.methodBuilder("release$")
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.INT)
        .beginControlFlow("if (!isLive$$())")
        .addStatement("throw $T.releasedTwice(poolName$$(), slot$$)", ElementErrors.class)
        .endControlFlow()
        .addStatement("generation$$++")
        .addStatement("return slot$$")
        .build();
  }

  private static MethodSpec allocate(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("allocate$")
            .addModifiers(Modifier.PRIVATE)
            .addStatement("generation$$++");
    if (FieldsWriter.initialises(pool.init())) {
      method.addStatement("initialise$$()");
    }
    return method.build();
  }

  private static MethodSpec isLive() {
    return MethodSpec.methodBuilder("isLive$")
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.BOOLEAN)
        .addStatement("return (generation$$ & 1) != 0")
        .build();
  }

  private static MethodSpec checkLive() {
    return MethodSpec.methodBuilder("checkLive$")
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("if (!isLive$$())")
        .addStatement("throw $T.usedAfterRelease(poolName$$(), slot$$)", ElementErrors.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec poolName(PoolLayout pool) {
    return MethodSpec.methodBuilder("poolName$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addStatement("return $S", pool.name().simpleName())
        .build();
  }
}
