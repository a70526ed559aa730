package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import java.util.function.Supplier;

/** Taking slots and giving them back. */
final class SlotOperations {
  private SlotOperations() {}

  @Unsafe("it misuses pools on purpose")
  record Alloc(boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      Supplier<Cell> alloc = () -> world.in(elsewhere, world.pool::alloc);
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, alloc);
      } else if (!world.enters(elsewhere)) {
        Refusal.of(RuleKey.POOL_CONFINED, alloc);
      } else if (world.isFull()) {
        Refusal.of(RuleKey.POOL_EXHAUSTED, alloc);
      } else {
        world.allocated(alloc.get());
      }
    }
  }

  @Unsafe("it misuses pools on purpose")
  record TryAlloc(boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      Supplier<Cell> tryAlloc = () -> world.in(elsewhere, world.pool::tryAlloc);
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, tryAlloc);
      } else if (!world.enters(elsewhere)) {
        Refusal.of(RuleKey.POOL_CONFINED, tryAlloc);
      } else {
        Cell element = tryAlloc.get();
        if ((element == null) != world.isFull()) {
          throw new AssertionError("tryAlloc() gave " + element);
        }
        if (element != null) {
          world.allocated(element);
        }
      }
    }
  }

  /** Releases any slot that was ever seen, by the pool or by the element itself. */
  @Unsafe("it misuses pools on purpose")
  record Free(int pick, boolean byElement, boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      Supplier<Object> free = () -> world.in(elsewhere, () -> free(world.pool, slot.element));
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, free);
      } else if (world.kind.threads() == Threads.ONE && !world.enters(elsewhere)) {
        Refusal.of(RuleKey.POOL_CONFINED, free);
      } else if (!slot.isOwned()) {
        Refusal.of(RuleKey.RELEASE_TWICE, free);
      } else {
        free.get();
        slot.isLive = false;
      }
    }

    private Object free(PoolUnderTest pool, Cell element) {
      if (byElement) {
        pool.close(element);
      } else {
        pool.free(element);
      }
      return "freed";
    }
  }

  @Unsafe("it misuses pools on purpose")
  record FreeForeign(boolean isNull) implements Operation {
    @Override
    public void run(World world) {
      Cell foreign = isNull ? null : world.foreign;
      Refusal.of(
          world.isClosed ? RuleKey.USE_AFTER_RELEASE : RuleKey.RELEASE_FOREIGN,
          () -> {
            world.pool.free(foreign);
            return "freed";
          });
    }
  }

  record HandOver(boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      if (world.kind.threads() == Threads.ANY) {
        return;
      }
      Supplier<Object> handOver = () -> world.in(elsewhere, () -> handOver(world.pool));
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, handOver);
      } else if (!world.enters(elsewhere)) {
        Refusal.of(RuleKey.POOL_CONFINED, handOver);
      } else {
        handOver.get();
        world.handedOver();
      }
    }

    private static Object handOver(PoolUnderTest pool) {
      pool.handOver();
      return "handed over";
    }
  }

  record ClosePool() implements Operation {
    @Override
    public void run(World world) {
      Supplier<Object> close = () -> close(world.pool);
      if (world.isClosed) {
        Refusal.of(RuleKey.RELEASE_TWICE, close);
      } else if (!world.enters(false)) {
        Refusal.of(RuleKey.POOL_CONFINED, close);
      } else if (world.inUse() > world.kept()) {
        Refusal.of(RuleKey.OWN_LEAK, close);
      } else {
        close.get();
        world.endKept();
        world.isClosed = true;
      }
    }

    private static Object close(PoolUnderTest pool) {
      pool.close();
      return "closed";
    }
  }
}
