package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.ConfinedSlots;
import dev.freehold.internal.GrowingSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.pool.Exhaustion;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;

/** Chooses the class that manages the slots of a pool, which the pool extends. */
final class SlotManagement {
  private SlotManagement() {}

  static Class<? extends SlotPool> superclass(PoolSettings settings) {
    return switch (settings.kind()) {
      case DYNAMIC -> GrowingSlots.class;
      default -> ConfinedSlots.class;
    };
  }

  /** What the superclass's constructor is given. */
  static CodeBlock arguments(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    String name = pool.name().simpleName();
    boolean blocks = settings.exhaustion() == Exhaustion.BLOCK;
    return switch (settings.kind()) {
      case DYNAMIC -> CodeBlock.of("$S, $L, $L", name, settings.initial(), settings.capacity());
      case SHARED -> CodeBlock.of("$S, $L, $L", name, settings.capacity(), blocks);
      default ->
          settings.returnRing()
              ? CodeBlock.of("$S, $L, $L", name, settings.capacity(), blocks)
              : CodeBlock.of("$S, $L", name, settings.capacity());
    };
  }

  /** How many elements are made when the pool is. */
  static int initialSlots(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    return settings.initial() > 0 ? settings.initial() : settings.capacity();
  }
}
