package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.Region;
import java.util.List;

/** A region, and the model of what it has to do. */
@Unsafe("it misuses regions on purpose")
final class RegionWorld {
  /** A step of a random program. */
  interface Step {
    void run(RegionWorld world);
  }

  private final Region<Cell> region;
  private final BumpElements elements;
  private boolean isClosed;

  @SuppressWarnings("unchecked")
  private RegionWorld(RegionKind kind) {
    this.region = (Region<Cell>) kind.creation().create();
    this.elements = new BumpElements(kind.init(), region.capacity());
  }

  /** Does all steps; throws where the region and the model differ. */
  static void run(RegionKind kind, List<Step> steps) {
    RegionWorld world = new RegionWorld(kind);
    for (Step step : steps) {
      step.run(world);
      world.check();
    }
    if (!world.isClosed) {
      world.region.close();
    }
  }

  private void check() {
    elements.check();
    if (!isClosed) {
      assertEquals(elements.inUse(), region.inUse(), "slots in use");
    }
  }

  record Alloc() implements Step {
    @Override
    public void run(RegionWorld world) {
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, world.region::alloc);
      } else if (world.elements.isFull()) {
        assertNull(world.region.alloc());
      } else {
        world.elements.allocated(world.region.alloc());
      }
    }
  }

  record Use(int pick, CellField field, long number) implements Step {
    @Override
    public void run(RegionWorld world) {
      world.elements.use(pick, field, number);
    }
  }

  record Reset() implements Step {
    @Override
    public void run(RegionWorld world) {
      if (world.isClosed) {
        Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> reset(world));
      } else {
        reset(world);
        world.elements.dropTo(0);
      }
    }

    private static Object reset(RegionWorld world) {
      world.region.reset();
      return "reset";
    }
  }

  record Close() implements Step {
    @Override
    public void run(RegionWorld world) {
      if (world.isClosed) {
        Refusal.of(RuleKey.RELEASE_TWICE, () -> close(world));
      } else {
        close(world);
        world.elements.dropTo(0);
        world.isClosed = true;
      }
    }

    private static Object close(RegionWorld world) {
      world.region.close();
      return "closed";
    }
  }
}
