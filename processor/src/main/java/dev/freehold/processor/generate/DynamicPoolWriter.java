package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.ConfinedSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.processor.layout.PoolLayout;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes pools that make more slots when all are in use. */
final class DynamicPoolWriter implements FreeListWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return ConfinedSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    return CodeBlock.of("$S, initial, $L", pool.label(), new SizeWriter(pool).size());
  }

  @Override
  public void addGrowth(TypeSpec.Builder type, PoolLayout pool) {
    type.addMethod(
        MethodSpec.methodBuilder("grow$")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.INT, "slots")
            .addCode(StorageWriter.of(pool).growth())
            .addStatement("$T[] more = $T.copyOf(elements$$, slots)", pool.element(), Arrays.class)
            .addCode(CreationWriter.made(pool, "elements$.length", "more"))
            .addStatement("elements$$ = more")
            .build());
  }
}
