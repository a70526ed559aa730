package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Giving elements up to the pool, and taking them out again. */
final class KeptOperations {
  private KeptOperations() {}

  /** Whether the pool lets a thread do something; where not, the refusal is the right one. */
  private static boolean lets(World world, boolean elsewhere, Supplier<?> action) {
    if (world.isClosed) {
      Refusal.of(RuleKey.USE_AFTER_RELEASE, action);
    } else if (!world.enters(elsewhere)) {
      Refusal.of(RuleKey.POOL_CONFINED, action);
    } else {
      return true;
    }
    return false;
  }

  @Unsafe("it uses elements after their release on purpose")
  record Insert(int pick, boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      SlotModel slot = world.slot(pick);
      if (slot == null) {
        return;
      }
      Supplier<Long> insert = () -> world.in(elsewhere, () -> world.pool.insert(slot.element));
      if (!lets(world, elsewhere, insert)) {
        return;
      }
      if (slot.isOwned()) {
        long before = world.pool.handleOf(slot.element);
        assertEquals(before, insert.get(), "the handle stays the same");
        slot.isKept = true;
        world.handles.add(new HandleModel(before, slot, slot.epoch));
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, insert);
      }
    }
  }

  @Unsafe("it uses handles twice on purpose")
  record Remove(int pick, boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      HandleModel handle = world.handle(pick);
      if (handle == null) {
        return;
      }
      Supplier<Cell> remove = () -> world.in(elsewhere, () -> world.pool.remove(handle.value()));
      if (!lets(world, elsewhere, remove)) {
        return;
      }
      if (handle.namesKept()) {
        assertSame(handle.slot().element, remove.get());
        handle.slot().isKept = false;
        handle.slot().epoch++;
      } else {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, remove);
      }
    }
  }

  @Unsafe("it compares elements that are lent")
  record Visit(boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      List<Cell> seen = new ArrayList<>();
      Supplier<Object> visit = () -> world.in(elsewhere, () -> visit(world.pool, seen));
      if (lets(world, elsewhere, visit)) {
        visit.get();
        assertEquals(world.kept(), seen.size(), "elements that are lent");
        assertTrue(seen.stream().allMatch(element -> world.of(element).isKept));
      }
    }

    private static Object visit(PoolUnderTest pool, List<Cell> seen) {
      pool.forEach(seen::add);
      return "visited";
    }
  }

  @Unsafe("it uses handles after the release on purpose")
  record EditTwo(int one, int other) implements Operation {
    @Override
    public void run(World world) {
      HandleModel first = world.handle(one);
      HandleModel second = world.handle(other);
      if (first == null || !first.isGood() || !second.isGood()) {
        return;
      }
      Supplier<Object> edit = () -> edit(world.pool, first, second);
      if (first.slot() == second.slot()) {
        Refusal.of(IllegalArgumentException.class, edit);
      } else {
        edit.get();
      }
    }

    private static Object edit(PoolUnderTest pool, HandleModel first, HandleModel second) {
      pool.editAt(
          first.value(),
          second.value(),
          (one, other) -> {
            assertSame(first.slot().element, one);
            assertSame(second.slot().element, other);
          });
      return "edited";
    }
  }

  record RemoveAll(boolean elsewhere) implements Operation {
    @Override
    public void run(World world) {
      Supplier<Integer> removeAll =
          () -> world.in(elsewhere, () -> world.pool.removeIf(element -> true));
      if (lets(world, elsewhere, removeAll)) {
        assertEquals(world.kept(), removeAll.get(), "elements that were removed");
        world.endKept();
      }
    }
  }
}
