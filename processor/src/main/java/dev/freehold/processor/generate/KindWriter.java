package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.SlotPool;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.PoolLayout;

/** Writes what pools of one kind have and others have not: how slots are taken and given back. */
interface KindWriter {
  /** The writer for a kind of pools. */
  static KindWriter of(PoolKind kind) {
    return switch (kind) {
      case FIXED -> new FixedPoolWriter();
      case DYNAMIC -> new DynamicPoolWriter();
      case SHARED -> new SharedPoolWriter();
      case STACK -> new StackPoolWriter();
      case REGION -> new RegionPoolWriter();
    };
  }

  /** The class that manages the slots, which the pool extends. */
  Class<? extends SlotPool> slots(PoolLayout pool);

  /** What that class's constructor is given. */
  CodeBlock arguments(PoolLayout pool);

  /** The interface by which code that is generic over pools knows this kind. */
  Class<?> face(PoolLayout pool);

  /** The methods that make more elements, where that is done while the pool is in use. */
  default void addGrowth(TypeSpec.Builder type, PoolLayout pool) {}

  /** The methods by which elements are allocated and released. */
  void addOperations(TypeSpec.Builder type, PoolLayout pool);
}
