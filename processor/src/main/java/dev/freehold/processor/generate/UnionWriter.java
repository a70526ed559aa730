package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.freehold.internal.FieldHolder;
import dev.freehold.internal.HeapUnion;
import dev.freehold.internal.UnionVariant;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.UnionLayout;
import javax.lang.model.element.Modifier;

/** Writes the class that knows which variant of a union is active. */
final class UnionWriter {
  private UnionWriter() {}

  static TypeSpec write(UnionLayout union, PoolLayout pool) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(union.name())
            .addJavadoc(
                "The part of an element that is one of the variants of {@link $T}.\n",
                union.declared())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(pool.isNative() ? NativeTypes.UNION : ClassName.get(HeapUnion.class))
            .avoidClashesWithNestedClasses(union.origin());
    ConstantsWriter.addTo(type, union);
    if (pool.isNative()) {
      LayoutWriter.addTo(type, union);
    }
    for (UnionLayout.Variant variant : union.variants()) {
      type.addField(variant.stored(), view(variant), Modifier.PRIVATE, Modifier.FINAL);
    }
    return type.addMethod(constructor(union, pool))
        .addMethod(active(union))
        .addMethod(choose(union))
        .addMethod(description())
        .build();
  }

  private static MethodSpec constructor(UnionLayout union, PoolLayout pool) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(FieldHolder.class, "holder")
            .addParameter(String.class, "field");
    if (pool.isNative()) {
      Place.addTo(constructor);
    }
    constructor.addStatement(
        pool.isNative() ? "super(holder, field, memory, offset)" : "super(holder, field)");
    for (UnionLayout.Variant variant : union.variants()) {
      constructor.addStatement(
          "this.$N = new $T(new $T(this, $L, $S)$L)",
          view(variant),
          variant.stored(),
          UnionVariant.class,
          tag(variant),
          variant.declared().simpleName(),
          pool.isNative() ? ", memory, offset + OFFSET_variant" : "");
    }
    return constructor.build();
  }

  private static MethodSpec active(UnionLayout union) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("active")
            .addModifiers(Modifier.PRIVATE)
            .returns(union.declared())
            .beginControlFlow("switch (tag$$())");
    for (UnionLayout.Variant variant : union.variants()) {
      method.addCode("case $L:\n$>", tag(variant)).addStatement("return $N", view(variant));
      method.addCode("$<");
    }
    return method
        .addCode("default:\n$>")
        .addStatement("throw noneActive$$()")
        .addCode("$<")
        .endControlFlow()
        .build();
  }

  /** A variant begins with fields that are its own, never with what another has left. */
  private static MethodSpec choose(UnionLayout union) {
    TypeVariableName chosen = TypeVariableName.get("V", union.declared());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("choose")
            .addModifiers(Modifier.PRIVATE)
            .addTypeVariable(chosen)
            .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), chosen), "variant")
            .returns(chosen);
    for (UnionLayout.Variant variant : union.variants()) {
      method
          .beginControlFlow("if (variant == $T.class)", variant.declared())
          .addStatement("choose$$($L)", tag(variant))
          .addStatement("$N.initialise$$()", view(variant))
          .addStatement("return variant.cast($N)", view(variant))
          .endControlFlow();
    }
    return method.addStatement("throw notAVariant$$(variant)").build();
  }

  private static MethodSpec description() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.get(String.class))
        .addStatement("return tag$$() == 0 ? $S : active().toString()", "none")
        .build();
  }

  private static String view(UnionLayout.Variant variant) {
    return "variant" + variant.tag();
  }

  private static String tag(UnionLayout.Variant variant) {
    return ConstantsWriter.tagName(variant);
  }
}
