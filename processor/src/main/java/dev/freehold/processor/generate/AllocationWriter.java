package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.PoolErrors;
import dev.freehold.pool.OwnershipException;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/**
 * Writes how a slot is taken. A closed pool has no free slots, so that this needs no test of its
 * own.
 */
final class AllocationWriter {
  private AllocationWriter() {}

  static void addTo(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(alloc(pool));
    type.addMethod(tryAlloc(pool));
    type.addMethod(take(pool));
    type.addMethod(noSlot(pool));
  }

  private static MethodSpec alloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("alloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Ownership.owned(pool.element()))
        .beginControlFlow("if (freeCount == 0)")
        .addStatement("throw noSlot()")
        .endControlFlow()
        .addStatement("return take()")
        .build();
  }

  private static MethodSpec tryAlloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("tryAlloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Ownership.ownedOrNull(pool.element()))
        .beginControlFlow("if (freeCount == 0)")
        .addStatement("requireOpen()")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("return take()")
        .build();
  }

  private static MethodSpec take(PoolLayout pool) {
    return MethodSpec.methodBuilder("take")
        .addModifiers(Modifier.PRIVATE)
        .returns(Ownership.owned(pool.element()))
        .addStatement("$T element = elements[freeSlots[--freeCount]]", pool.element())
        .addStatement("element.allocate$$()")
        .addStatement("return element")
        .build();
  }

  private static MethodSpec noSlot(PoolLayout pool) {
    return MethodSpec.methodBuilder("noSlot")
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.get(OwnershipException.class))
        .addStatement(
            "return closed ? $1T.closed($2S) : $1T.exhausted($2S, CAPACITY)",
            PoolErrors.class,
            pool.name().simpleName())
        .build();
  }
}
