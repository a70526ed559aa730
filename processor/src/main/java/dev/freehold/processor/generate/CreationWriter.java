package dev.freehold.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes the state of a pool and how it comes into being. */
final class CreationWriter {
  private CreationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addField(capacity(pool));
    type.addField(elements(pool));
    type.addField(freeSlots());
    type.addField(TypeName.INT, "freeCount", Modifier.PRIVATE);
    type.addField(TypeName.BOOLEAN, "closed", Modifier.PRIVATE);
    type.addMethod(constructor(pool));
    type.addMethod(create(pool));
  }

  private static FieldSpec capacity(PoolLayout pool) {
    return FieldSpec.builder(
            TypeName.INT, "CAPACITY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", pool.capacity())
        .build();
  }

  private static FieldSpec elements(PoolLayout pool) {
    return FieldSpec.builder(
            ArrayTypeName.of(pool.element()), "elements", Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T[CAPACITY]", pool.element())
        .build();
  }

  private static FieldSpec freeSlots() {
    return FieldSpec.builder(
            ArrayTypeName.of(TypeName.INT), "freeSlots", Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new int[CAPACITY]")
        .build();
  }

  private static MethodSpec constructor(PoolLayout pool) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("for (int slot = 0; slot < CAPACITY; slot++)")
        .addStatement("elements[slot] = new $T(this, slot)", pool.element())
        .addStatement("freeSlots[slot] = CAPACITY - 1 - slot")
        .endControlFlow()
        .addStatement("freeCount = CAPACITY")
        .build();
  }

  private static MethodSpec create(PoolLayout pool) {
    return MethodSpec.methodBuilder("create")
        .addJavadoc("Makes a pool with all its elements, every slot free.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Ownership.owned(pool.name()))
        .addStatement("return new $T()", pool.name())
        .build();
  }
}
