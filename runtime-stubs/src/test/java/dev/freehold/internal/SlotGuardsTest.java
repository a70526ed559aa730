package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.debug.Finding;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.debug.PoolRecorder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guards between slots")
class SlotGuardsTest {
  private final GuardedTestPool pool = new GuardedTestPool();
  private final PoolRecorder recorder =
      new PoolRecorder(pool, WatchOptions.standard().reportTo(report -> {}));

  SlotGuardsTest() {
    pool.watch$(recorder);
  }

  private List<String> findings() {
    return recorder.history().findings().stream().map(Finding::message).toList();
  }

  @Test
  void findAWritePastTheEndOfASlotAtItsRelease() {
    TestSlot element = pool.alloc();
    pool.memory[GuardedTestPool.begin(0) + 8] = 1;

    pool.free$(element);

    assertEquals(
        List.of(
            "memory next to slot 0 of GuardedPool was written, 8 bytes after its beginning: keep"
                + " foreign code within the element's bytes"),
        findings());
  }

  @Test
  void findAWriteBeforeTheBeginningOfASlotOnDemand() {
    pool.alloc();
    pool.alloc();
    pool.memory[GuardedTestPool.begin(0) - 3] = 1;

    recorder.guards().checkAll();

    assertEquals(
        List.of(
            "memory next to slot 0 of GuardedPool was written, 3 bytes before its beginning: keep"
                + " foreign code within the element's bytes"),
        findings());
  }

  @Test
  void findNothingWhereOnlySlotsAreWritten() {
    TestSlot element = pool.alloc();
    pool.memory[GuardedTestPool.begin(0)] = 1;
    pool.memory[GuardedTestPool.begin(0) + 7] = 1;

    pool.free$(element);

    assertEquals(List.of(), findings());
  }
}
