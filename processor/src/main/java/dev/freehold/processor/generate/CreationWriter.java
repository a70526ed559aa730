package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Init;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.PoolLayout;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the elements of a pool and how it comes into being. */
final class CreationWriter {
  private CreationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addField(elements(pool));
    type.addMethod(constructor(pool));
    type.addMethod(create(pool));
    if (pool.settings().global()) {
      GlobalWriter.addTo(type, pool);
    }
    type.addMethod(element(pool));
    type.addMethod(renew(pool));
    if (pool.settings().kind() == PoolKind.DYNAMIC) {
      type.addMethod(grow(pool));
    }
  }

  private static FieldSpec elements(PoolLayout pool) {
    FieldSpec.Builder field =
        FieldSpec.builder(ArrayTypeName.of(pool.element()), "elements$", Modifier.PRIVATE);
    return pool.settings().kind() == PoolKind.DYNAMIC
        ? field.build()
        : field.addModifiers(Modifier.FINAL).build();
  }

  private static MethodSpec constructor(PoolLayout pool) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($L)", SlotManagement.arguments(pool))
        .addStatement("elements$$ = new $T[$L]", pool.element(), SlotManagement.initialSlots(pool))
        .addCode(made(pool, "0", "elements$"))
        .build();
  }

  private static CodeBlock made(PoolLayout pool, String first, String array) {
    return CodeBlock.builder()
        .beginControlFlow("for (int slot = $L; slot < $L.length; slot++)", first, array)
        .addStatement("$L[slot] = new $T(this, slot)", array, pool.element())
        .endControlFlow()
        .build();
  }

  private static MethodSpec create(PoolLayout pool) {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .returns(Ownership.owned(pool.name()))
            .addModifiers(Modifier.STATIC)
            .addStatement("return new $T()", pool.name());
    return pool.settings().global()
        ? create.addModifiers(Modifier.PRIVATE).build()
        : create
            .addJavadoc("Makes a pool, every slot free.\n")
            .addModifiers(Modifier.PUBLIC)
            .build();
  }

  private static MethodSpec element(PoolLayout pool) {
    return inherited("element$", pool).addStatement("return elements$$[slot]").build();
  }

  private static MethodSpec renew(PoolLayout pool) {
    MethodSpec.Builder renew =
        inherited("renew$", pool)
            .addStatement("$T element = new $T(this, slot)", pool.element(), pool.element());
    if (pool.init() == Init.UNDEFINED) {
      renew.addStatement("element.fill$$()");
    }
    return renew.addStatement("elements$$[slot] = element").addStatement("return element").build();
  }

  private static MethodSpec grow(PoolLayout pool) {
    return MethodSpec.methodBuilder("grow$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slots")
        .addStatement("$T[] more = $T.copyOf(elements$$, slots)", pool.element(), Arrays.class)
        .addCode(made(pool, "elements$.length", "more"))
        .addStatement("elements$$ = more")
        .build();
  }

  private static MethodSpec.Builder inherited(String name, PoolLayout pool) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .returns(pool.element());
  }
}
