package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.SharedSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;

/** Writes pools that any thread uses. */
final class SharedPoolWriter implements FreeListWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return SharedSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    return CodeBlock.of(
        "$S, $L, $L", pool.label(), settings.capacity(), FreeListWriter.blocks(settings));
  }
}
