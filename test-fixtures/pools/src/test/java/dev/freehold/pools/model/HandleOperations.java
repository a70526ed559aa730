package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;

/** Naming elements by numbers. */
final class HandleOperations {
  private HandleOperations() {}

  @Unsafe("it uses elements after their release on purpose")
  record HandleOf(int pick) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      if (slot.isOwned() || slot.isKept) {
        long handle = world.pool.handleOf(slot.element);
        world.handles.add(new HandleModel(handle, slot, slot.epoch));
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.handleOf(slot.element));
      }
    }
  }

  @Unsafe("it uses handles after the release on purpose")
  record At(int pick) implements Operation {
    @Override
    public void run(World world) {
      HandleModel handle = world.handle(pick);
      if (handle == null) {
        return;
      }
      if (handle.isGood()) {
        assertSame(handle.slot().element, world.pool.at(handle.value()));
        assertSame(handle.slot().element, world.pool.editAt(handle.value()));
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.at(handle.value()));
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.editAt(handle.value()));
      }
    }
  }

  record IsLive(int pick) implements Operation {
    @Override
    public void run(World world) {
      HandleModel handle = world.handle(pick);
      if (handle != null) {
        assertEquals(handle.isGood(), world.pool.isLive(handle.value()));
      }
    }
  }

  @Unsafe("it uses elements after their release on purpose")
  record Detach(int pick) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      if (slot.isOwned()) {
        long handle = world.pool.detach(slot.element);
        slot.isDetached = true;
        slot.epoch++;
        world.handles.add(new HandleModel(handle, slot, slot.epoch));
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.detach(slot.element));
      }
    }
  }

  @Unsafe("it uses handles twice on purpose")
  record Attach(int pick) implements Operation {
    @Override
    public void run(World world) {
      HandleModel handle = world.handle(pick);
      if (handle == null) {
        return;
      }
      if (handle.namesDetached()) {
        assertSame(handle.slot().element, world.pool.attach(handle.value()));
        handle.slot().isDetached = false;
        handle.slot().epoch++;
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.attach(handle.value()));
      }
    }
  }

  @Unsafe("it makes handles up")
  record NoHandle(boolean negative) implements Operation {
    @Override
    public void run(World world) {
      long handle = world.noHandle(negative);
      assertFalse(world.pool.isLive(handle));
      Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.at(handle));
      Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> world.pool.attach(handle));
    }
  }
}
