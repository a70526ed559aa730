package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Releases;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how a slot is given back. */
final class ReleaseWriter {
  private ReleaseWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(free(pool));
    type.addMethod(own(pool));
  }

  private static MethodSpec free(PoolLayout pool) {
    return MethodSpec.methodBuilder("free")
        .addAnnotation(Override.class)
        .addAnnotation(Releases.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.owned(pool.declared()), "element")
        .addStatement("free$$(own$$(element))")
        .build();
  }

  /** The element as one of this pool, or the error that it is none. */
  static MethodSpec own(PoolLayout pool) {
    return MethodSpec.methodBuilder("own$")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(pool.declared(), "element")
        .returns(pool.element())
        .beginControlFlow("if (element instanceof $T own && own.pool$$ == this)", pool.element())
        .addStatement("return own")
        .endControlFlow()
        .addStatement("throw foreign$$(element)")
        .build();
  }
}
