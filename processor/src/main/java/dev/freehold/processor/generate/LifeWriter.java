package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how an element is allocated and released, and the test whether it is allocated. */
final class LifeWriter {
  private LifeWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(close(pool));
    type.addMethod(allocated(pool));
    type.addMethod(checkLive());
    type.addMethod(poolName(pool));
  }

  private static MethodSpec close(PoolLayout pool) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Ownership.consumed(pool.element()))
        .addStatement("pool$$.free$$(this)")
        .build();
  }

  private static MethodSpec allocated(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("allocated$")
            .addModifiers(Modifier.PRIVATE)
            .addStatement("allocate$$()");
    if (Initialisation.isNeeded(pool.init(), pool.fields())) {
      method.addStatement("initialise$$()");
    }
    return method.build();
  }

  private static MethodSpec checkLive() {
    return MethodSpec.methodBuilder("checkLive$")
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("if ((generation$$ & 1) == 0)")
        .addStatement("throw notLive$$()")
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
