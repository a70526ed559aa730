package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.SharedSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.processor.layout.PoolLayout;

/** Writes pools that any thread uses. */
final class SharedPoolWriter implements FreeListWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return SharedSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    return CodeBlock.of(
        "$S, $L, $L, $L",
        pool.label(),
        new SizeWriter(pool).size(),
        FreeListWriter.blocks(pool.settings()),
        pool.settings().exact());
  }
}
