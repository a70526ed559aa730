package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.Init;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** A handle names its element until that is released with the others, and none afterwards. */
@Unsafe("it uses handles beyond the release of their elements")
class BumpHandlesTest {
  @RegionPool(bytes = 64, init = Init.ZERO)
  interface Leaf {
    long value();

    void value(long value);
  }

  @StackPool(capacity = 8, init = Init.ZERO)
  interface Local {
    long value();

    void value(long value);
  }

  /** A handle, and what was written into its element; the frame is 0 in a region. */
  private record Named(long handle, long value, int frame) {}

  private final List<Named> live = new ArrayList<>();
  private final List<Named> stale = new ArrayList<>();
  private long next = 1;

  @BeforeTry
  void begin() {
    live.clear();
    stale.clear();
  }

  @Property
  void ofARegion(@ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> steps) {
    try (LeafPool region = LeafPool.create()) {
      for (int step : steps) {
        if (step == 0) {
          region.reset();
          release(0);
        } else {
          Leaf leaf = region.alloc();
          assertEquals(leaf == null, live.size() == region.capacity());
          if (leaf != null) {
            leaf.value(next);
            named(region.handleOf(leaf), 0);
          }
        }
        check(region);
      }
    }
  }

  private void check(LeafPool region) {
    for (Named each : live) {
      assertEquals(each.value(), region.at(each.handle()).value());
      region.editAt(each.handle()).value(each.value());
      assertEquals(each.handle(), region.handleOf(region.at(each.handle())));
    }
    for (Named each : stale) {
      assertEquals(false, region.isLive(each.handle()));
      Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> region.at(each.handle()));
    }
  }

  @Property
  void ofTheFramesOfAStack(@ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> steps) {
    List<LocalPool.OpenFrame> frames = new ArrayList<>();
    LocalPool stack = LocalPool.create();
    for (int step : steps) {
      if (step == 0 && !frames.isEmpty()) {
        release(frames.size());
        frames.remove(frames.size() - 1).close();
      } else if (step == 1 || frames.isEmpty()) {
        frames.add(stack.push());
      } else {
        Local local = frames.get(frames.size() - 1).tryAlloc();
        if (local != null) {
          local.value(next);
          named(frames.get(frames.size() - 1).handleOf(local), frames.size());
        }
      }
      check(frames);
    }
    while (!frames.isEmpty()) {
      frames.remove(frames.size() - 1).close();
    }
    stack.close();
  }

  private void check(List<LocalPool.OpenFrame> frames) {
    for (int frame = 1; frame <= frames.size(); frame++) {
      LocalPool.OpenFrame open = frames.get(frame - 1);
      for (Named each : live) {
        assertEquals(each.frame() == frame, open.isLive(each.handle()));
        if (each.frame() == frame) {
          assertEquals(each.value(), open.at(each.handle()).value());
          assertEquals(each.handle(), open.handleOf(open.editAt(each.handle())));
        } else {
          Refusal.of(RuleKey.USE_AFTER_RELEASE, () -> open.at(each.handle()));
        }
      }
      stale.forEach(each -> assertEquals(false, open.isLive(each.handle())));
    }
  }

  private void named(long handle, int frame) {
    live.add(new Named(handle, next++, frame));
  }

  private void release(int frame) {
    live.stream().filter(each -> each.frame() == frame).forEach(stale::add);
    live.removeIf(each -> each.frame() == frame);
  }
}
