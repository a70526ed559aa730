package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.SlotElement;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes how a slot is taken. What is unusual is left to the superclass. */
final class AllocationWriter {
  private AllocationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(alloc(pool));
    type.addMethod(tryAlloc(pool));
    type.addMethod(take(pool));
    type.addMethod(place(pool));
  }

  private static MethodSpec alloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("alloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.owned(pool.element()))
        .addStatement("int slot = pop$$()")
        .addStatement("return slot == NONE ? handedOut$$(take$$(popSlowly$$())) : take$$(slot)")
        .build();
  }

  private static MethodSpec tryAlloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("tryAlloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.ownedOrNull(pool))
        .addStatement("int slot = pop$$()")
        .beginControlFlow("if (slot != NONE)")
        .addStatement("return take$$(slot)")
        .endControlFlow()
        .addStatement("slot = tryPopSlowly$$()")
        .addStatement("return slot == NONE ? null : handedOut$$(take$$(slot))")
        .build();
  }

  private static MethodSpec take(PoolLayout pool) {
    return MethodSpec.methodBuilder("take$")
        .addModifiers(Modifier.PRIVATE)
        .returns(QualifiedTypes.owned(pool.element()))
        .addParameter(TypeName.INT, "slot")
        .addStatement("$T element = elements$$[slot]", pool.element())
        .addStatement("element.allocated$$()")
        .addStatement("return element")
        .build();
  }

  private static MethodSpec place(PoolLayout pool) {
    return MethodSpec.methodBuilder("place$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "slot")
        .addParameter(SlotElement.class, "element")
        .addStatement("elements$$[slot] = ($T) element", pool.element())
        .build();
  }
}
