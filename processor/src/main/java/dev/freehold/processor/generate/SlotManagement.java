package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.ConfinedSlots;
import dev.freehold.internal.GrowingSlots;
import dev.freehold.internal.RegionPartSlots;
import dev.freehold.internal.RegionSlots;
import dev.freehold.internal.ReturningSlots;
import dev.freehold.internal.SharedSlots;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.StackSlots;
import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.FrameStack;
import dev.freehold.pool.Pool;
import dev.freehold.pool.Region;
import dev.freehold.pool.RegionPart;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;

/** Chooses the class that manages the slots of a pool, which the pool extends. */
final class SlotManagement {
  private SlotManagement() {}

  static ClassName superclass(PoolLayout pool) {
    return pool.isMapped() ? NativeTypes.MAPPED_SLOTS : ClassName.get(superclassInMemory(pool));
  }

  private static Class<? extends SlotPool> superclassInMemory(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    if (sharesBytes(pool)) {
      return RegionPartSlots.class;
    }
    return switch (settings.kind()) {
      case DYNAMIC -> GrowingSlots.class;
      case REGION -> RegionSlots.class;
      case STACK -> StackSlots.class;
      case SHARED -> SharedSlots.class;
      default -> settings.returnRing() ? ReturningSlots.class : ConfinedSlots.class;
    };
  }

  /** Whether it is a kind of slots of a region that holds several. */
  static boolean sharesBytes(PoolLayout pool) {
    return pool.isPart() && pool.settings().kind() == PoolKind.REGION;
  }

  /** The interface by which code that is generic over pools knows this kind. */
  static Class<?> face(PoolLayout pool) {
    return switch (pool.settings().kind()) {
      case REGION -> pool.isPart() ? RegionPart.class : Region.class;
      case STACK -> FrameStack.class;
      default -> Pool.class;
    };
  }

  /** What the superclass's constructor is given. */
  static CodeBlock arguments(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    String name = pool.label();
    if (sharesBytes(pool)) {
      return CodeBlock.of(
          "$1S, $2L, bytes, $3T.SIZE, $3T.ALIGNMENT", name, settings.capacity(), pool.element());
    }
    if (pool.isMapped()) {
      return MappedWriter.arguments(pool);
    }
    boolean blocks = settings.exhaustion() == Exhaustion.BLOCK;
    return switch (settings.kind()) {
      case DYNAMIC -> CodeBlock.of("$S, $L, $L", name, settings.initial(), settings.capacity());
      case SHARED -> CodeBlock.of("$S, $L, $L", name, settings.capacity(), blocks);
      case REGION -> CodeBlock.of("$S, $L", name, initialSlots(pool));
      default ->
          settings.returnRing()
              ? CodeBlock.of("$S, $L, $L", name, settings.capacity(), blocks)
              : CodeBlock.of("$S, $L", name, settings.capacity());
    };
  }

  /** How many elements are made when the pool is. */
  static CodeBlock initialSlots(PoolLayout pool) {
    PoolSettings settings = pool.settings();
    if (settings.kind() == PoolKind.REGION && !pool.isPart()) {
      return CodeBlock.of("(int) ($LL / $T.SIZE)", settings.bytes(), pool.element());
    }
    int slots = settings.initial() > 0 ? settings.initial() : settings.capacity();
    return CodeBlock.of("$L", slots);
  }
}
