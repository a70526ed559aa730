package dev.freehold.pools.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Unsafe("does what the compiler would refuse, to see what happens at run time")
@DisplayName("A write of foreign code next to a watched element")
class SlotOverrunTest {
  private static final long SIZE = FixedPool.Element.SIZE;
  private static final String PAST = SIZE + " bytes after";

  @Test
  void isFoundAtTheRelease() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed sample = pool.alloc();
      Overruns.write(pool.segmentOf(sample), SIZE);
      assertEquals(List.of(), watch.findings());

      pool.free(sample);

      assertEquals(Overruns.found("FixedPool", 0, PAST), Overruns.of(watch));
    }
  }

  @Test
  void isFoundBeforeTheElementAsWell() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed sample = pool.alloc();
      Overruns.write(pool.segmentOf(sample), -1);

      pool.free(sample);

      assertEquals(Overruns.found("FixedPool", 0, "1 byte before"), Overruns.of(watch));
    }
  }

  @Test
  void isFoundOnDemandAndOnlyOnce() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed first = pool.alloc();
      Sample.Fixed second = pool.alloc();
      Overruns.write(pool.segmentOf(second), SIZE + 63);

      watch.checkGuards();

      List<String> found = Overruns.found("FixedPool", 1, SIZE + 63 + " bytes after");
      assertEquals(found, Overruns.of(watch));
      pool.free(first);
      pool.free(second);
      assertEquals(found, Overruns.of(watch));
    }
  }

  @Test
  void isFoundWhenAPoolIsClosedThatReleasesItsElementsThen() {
    List<MemoryReport> reports = new ArrayList<>();
    BulkPool pool = BulkPool.create();
    Watch watch = DebugMemory.watch(pool, WatchOptions.standard().reportTo(reports::add));
    Overruns.write(pool.segmentOf(pool.alloc()), SIZE);

    pool.close();

    assertEquals(Overruns.found("BulkPool", 0, PAST), Overruns.of(watch));
    assertEquals(1, reports.size());
  }

  @Test
  void isReportedWithWhereTheElementWasAllocatedAndWhereTheWriteWasFound() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed sample = allocate(pool);
      Overruns.write(pool.segmentOf(sample), SIZE);

      release(pool, sample);

      Finding finding = watch.findings().get(0);
      assertEquals("allocate", method(finding.allocated()));
      assertEquals("release", method(finding.happened()));
    }
  }

  private static Sample.Fixed allocate(FixedPool pool) {
    return pool.alloc();
  }

  private static void release(FixedPool pool, Sample.Fixed sample) {
    pool.free(sample);
  }

  private static String method(Trace trace) {
    return trace.frames().get(0).getMethodName();
  }

  @Test
  void isNotFoundWhereForeignCodeKeepsWithinTheElement() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      for (int round = 0; round < 100; round++) {
        Sample.Fixed sample = pool.alloc();
        MemorySegment memory = pool.segmentOf(sample);
        assertEquals(SIZE, memory.byteSize());
        assertEquals(0, memory.address() % FixedPool.Element.ALIGNMENT);
        memory.fill((byte) -1);
        watch.checkGuards();
        pool.free(sample);
      }

      assertEquals(List.of(), watch.findings());
    }
  }

  @Test
  void isNotLookedForAroundElementsThatAreOlderThanTheWatch() {
    try (FixedPool pool = FixedPool.create()) {
      Sample.Fixed sample = pool.alloc();
      Watch watch = Overruns.watch(pool);
      Overruns.write(pool.segmentOf(sample), SIZE);

      pool.free(sample);

      assertEquals(List.of(), watch.findings());
    }
  }

  @Test
  void isNotLookedForInAGlobalPoolWhoseMemoryIsConstant() {
    ConstantPool pool = ConstantPool.global();
    try (Watch watch = Overruns.watch(pool)) {
      Sample.Constant sample = pool.alloc();
      Overruns.write(pool.segmentOf(sample), SIZE);
      pool.free(sample);

      assertEquals(List.of(), watch.findings());
      assertTrue(pool.segment().byteSize() >= 4 * SIZE);
    }
  }
}
