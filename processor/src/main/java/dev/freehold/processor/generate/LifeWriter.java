package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Storage;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how an element is allocated and released, and the test whether it is allocated. */
final class LifeWriter {
  private LifeWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    if (pool.settings().kind().hasFreeList()) {
      type.addMethod(close(pool));
      type.addMethod(allocated(pool));
      type.addMethod(checkLive(dead(pool)));
    } else {
      type.addMethod(isLiveOtherwise());
      type.addMethod(checkLive("!pool$$.isAllocated$$(this)"));
    }
    type.addMethod(poolName(pool));
  }

  /** All below the top of a stack or region are allocated; the generation says nothing. */
  private static MethodSpec isLiveOtherwise() {
    return MethodSpec.methodBuilder("isLiveOtherwise$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addStatement("return pool$$.isAllocated$$(this)")
        .build();
  }

  private static MethodSpec close(PoolLayout pool) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.consumed(pool.element()))
        .addStatement(
            pool.settings().storage() == Storage.MAPPED
                ? "free$$(pool$$, this)"
                : "pool$$.free$$(this)")
        .build();
  }

  private static MethodSpec allocated(PoolLayout pool) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("allocated$")
            .addModifiers(Modifier.PRIVATE)
            .addStatement("allocate$$()");
    if (InitialContents.isNeeded(pool.init(), pool.fields())) {
      method.addStatement("initialise$$()");
    }
    return method.build();
  }

  /**
   * Allocated and not detached, but for a file's elements: none of these can be detached, and the
   * bit says that they are committed.
   */
  private static String dead(PoolLayout pool) {
    return pool.settings().storage() == Storage.MAPPED
        ? "(generation$$ & 1) == 0"
        : "(generation$$ & 3) != 1";
  }

  private static MethodSpec checkLive(String dead) {
    return MethodSpec.methodBuilder("checkLive$")
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("if (" + dead + ")")
        .addStatement("throw notLive$$()")
        .endControlFlow()
        .build();
  }

  private static MethodSpec poolName(PoolLayout pool) {
    return MethodSpec.methodBuilder("poolName$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addStatement("return $S", pool.label())
        .build();
  }
}
