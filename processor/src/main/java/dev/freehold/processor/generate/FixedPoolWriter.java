package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.ConfinedSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;

/** Writes pools with a fixed number of slots that one thread uses; others may release. */
final class FixedPoolWriter implements FreeListWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return ConfinedSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    CodeBlock size = new SizeWriter(pool).size();
    return settings.returnRing()
        ? CodeBlock.of("$S, $L, $L", pool.label(), size, FreeListWriter.blocks(settings))
        : CodeBlock.of("$S, $L", pool.label(), size);
  }
}
