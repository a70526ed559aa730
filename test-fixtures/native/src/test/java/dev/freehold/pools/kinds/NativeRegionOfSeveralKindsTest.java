package dev.freehold.pools.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Unsafe("does what the compiler would refuse, to see what happens at run time")
@DisplayName("A native region of several kinds")
class NativeRegionOfSeveralKindsTest {
  @Test
  void countsBytesAsCWouldPlaceTheElements() {
    try (ParsePool parse = ParsePool.create()) {
      assertNotNull(parse.marks().alloc());
      assertEquals(1, parse.bytesInUse());
      assertNotNull(parse.leaves().alloc());
      assertEquals(16, parse.bytesInUse());
      assertNotNull(parse.marks().alloc());
      assertNotNull(parse.names().alloc());
      assertEquals(32, parse.bytesInUse());
      assertEquals(64, parse.bytes());
    }
  }

  @Test
  void isFullForAKindThatDoesNotFitAndNotForOneThatDoes() {
    try (ParsePool parse = ParsePool.create()) {
      for (int name = 0; name < 5; name++) {
        assertNotNull(parse.names().alloc());
      }
      assertNull(parse.leaves().alloc());
      assertNull(parse.names().alloc());
      for (int mark = 0; mark < 4; mark++) {
        assertNotNull(parse.marks().alloc());
      }
      assertNull(parse.marks().alloc());
      assertEquals(9, parse.inUse());
    }
  }

  @Test
  void keepsTheElementsOfAllKindsApartRoundAfterRound() {
    try (ParsePool parse = ParsePool.create()) {
      for (int round = 0; round < 3; round++) {
        Parse.Name name = parse.names().alloc();
        Parse.Leaf first = parse.leaves().alloc();
        Parse.Mark mark = parse.marks().alloc();
        Parse.Leaf second = parse.leaves().alloc();
        assertEquals("Leaf#1[value=0]", second.toString());
        first.value(-1);
        second.value(round);
        name.text().set("name " + round);
        mark.kind((byte) -1);
        assertEquals(-1, first.value());
        assertEquals(round, second.value());
        assertEquals("name " + round, name.text().toString());
        assertEquals(-1, mark.kind());
        parse.reset();
        assertThrows(UseAfterReleaseException.class, mark::kind);
      }
    }
  }

  @Test
  void hasMemoryForEachKindButNoMoreThanTheRegionsBytes() {
    try (ParsePool parse = ParsePool.create()) {
      assertEquals(64, parse.marks().segment().byteSize());
      assertEquals(4 * 8, parse.leaves().segment().byteSize());
      assertEquals(5 * 12, parse.names().segment().byteSize());
      Parse.Leaf leaf = parse.leaves().alloc();
      leaf.value(5);
      MemorySegment memory = parse.leaves().segmentOf(leaf);
      assertEquals(5, memory.get(ValueLayout.JAVA_LONG, 0));
    }
  }

  @Test
  void givesTheMemoryOfAllKindsBackWhenItIsClosed() {
    ParsePool parse = ParsePool.create();
    MemorySegment marks = parse.marks().segment();
    MemorySegment names = parse.names().segment();
    parse.close();
    assertThrows(IllegalStateException.class, () -> marks.get(ValueLayout.JAVA_BYTE, 0));
    assertThrows(IllegalStateException.class, () -> names.get(ValueLayout.JAVA_BYTE, 0));
    assertThrows(UseAfterReleaseException.class, parse.marks()::alloc);
  }

  @Test
  void hasGuardsWhileItIsWatched() {
    try (ParsePool parse = ParsePool.create()) {
      Watch watch =
          DebugMemory.watch(parse, WatchOptions.standard().reportTo(report -> {}).managed(false));
      Parse.Leaf leaf = parse.leaves().alloc();
      MemorySegment.ofAddress(parse.leaves().segmentOf(leaf).address() + 8)
          .reinterpret(1)
          .set(ValueLayout.JAVA_BYTE, 0, (byte) 1);
      assertNotNull(parse.marks().alloc());

      parse.reset();

      assertEquals(1, watch.findings().size());
      assertEquals("slot.overrun", watch.findings().get(0).key());
    }
  }
}
