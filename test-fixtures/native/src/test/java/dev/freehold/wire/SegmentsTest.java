package dev.freehold.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.memory.Segments;
import dev.freehold.pool.MalformedTextException;
import dev.freehold.pool.Text;
import dev.freehold.pool.UseAfterReleaseException;
import dev.freehold.pool.Values;
import dev.freehold.pools.wire.Fields;
import dev.freehold.pools.wire.WiredPool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A segment of memory")
@Unsafe("views are used after the release on purpose")
class SegmentsTest {
  private static final List<Function<Fields, Values>> ARRAYS =
      List.of(
          Fields::bytes,
          Fields::shorts,
          Fields::ints,
          Fields::longs,
          Fields::floats,
          Fields::doubles,
          Fields::chars,
          Fields::booleans);

  private final WiredPool heap = WiredPool.create();
  private final NativeWiredPool memory = NativeWiredPool.create();
  private final WiredPool.Element onHeap = heap.alloc();
  private final NativeWiredPool.Element inMemory = memory.alloc();
  private final MemorySegment segment = Arena.ofAuto().allocate(100);

  @AfterEach
  void release() {
    if (onHeap.isLive$()) {
      heap.free(onHeap);
      memory.free(inMemory);
    }
    heap.close();
    memory.close();
  }

  @Test
  void takesValuesOfEveryTypeAndGivesThemBack() {
    for (Function<Fields, Values> array : ARRAYS) {
      for (Fields from : List.of(onHeap, inMemory)) {
        for (Fields to : List.of(inMemory, onHeap)) {
          roundTrip(array.apply(from), array.apply(to));
        }
      }
    }
  }

  private void roundTrip(Values from, Values to) {
    String zeros = shown(from);
    segment.fill((byte) 1);
    Segments.set(from, 2, segment, 3, 4);
    String written = shown(from);
    assertNotEquals(zeros, written);
    segment.fill((byte) 0);
    Segments.get(from, 2, segment, 5, 4);
    Segments.set(to, 2, segment, 5, 4);
    assertEquals(written, shown(to));
    segment.fill((byte) 0);
    Segments.set(from, 2, segment, 0, 4);
    Segments.set(to, 2, segment, 0, 4);
    assertEquals(zeros, shown(from));
  }

  private static String shown(Values values) {
    return values.toString().replace('\0', '0');
  }

  @Test
  void isInThePlatformsOrder() {
    onHeap.ints().set(1, 0x01020304);
    Segments.get(onHeap.ints(), 1, segment, 8, 1);
    assertEquals(0x01020304, segment.get(ValueLayout.JAVA_INT, 8));
  }

  @Test
  void mustHaveRoomAndTheArrayThePart() {
    for (Fields each : List.of(onHeap, inMemory)) {
      assertThrows(
          IndexOutOfBoundsException.class, () -> Segments.get(each.longs(), 0, segment, 30, 9));
      assertThrows(
          IndexOutOfBoundsException.class, () -> Segments.set(each.longs(), 5, segment, 0, 5));
      assertThrows(
          IndexOutOfBoundsException.class, () -> Segments.set(each.booleans(), 0, segment, 95, 9));
      assertEquals(
          "[false, false, false, false, false, false, false, false, false]",
          each.booleans().toString());
    }
  }

  @Test
  void isSetAsATextAndGivenBack() {
    byte[] bytes = "aé€😀".getBytes(StandardCharsets.UTF_8);
    MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 7, bytes.length);
    for (Fields each : List.of(onHeap, inMemory)) {
      Segments.set(each.symbol(), segment, 7, bytes.length);
      Segments.set(each.note(), segment, 7, bytes.length);
      assertEquals("aé€😀", each.symbol().toString());
      assertEquals("aé€", each.note().toString());
      assertEquals(bytes.length, Segments.get(each.symbol(), segment, 50));
      assertArrayEquals(bytes, segment.asSlice(50, bytes.length).toArray(ValueLayout.JAVA_BYTE));
      assertThrows(IndexOutOfBoundsException.class, () -> Segments.get(each.symbol(), segment, 95));
      refuses(each.symbol());
    }
  }

  private void refuses(Text text) {
    assertThrows(MalformedTextException.class, () -> Segments.set(text, segment, 8, 1));
    assertThrows(IllegalArgumentException.class, () -> Segments.set(text, segment, 20, 13));
    assertThrows(IndexOutOfBoundsException.class, () -> Segments.set(text, segment, 99, 2));
    assertEquals("aé€😀", text.toString());
  }

  @Test
  void ofBytesWritesIntoTheElementUnlessItIsReadOnly() {
    for (Fields each : List.of(onHeap, inMemory)) {
      Segments.of(each.bytes()).set(ValueLayout.JAVA_BYTE, 2, (byte) 7);
      assertEquals(7, each.bytes().get(2));
      assertEquals(9, Segments.of(each.bytes()).byteSize());
      MemorySegment read = Segments.readOnly(each.bytes());
      assertEquals(7, read.get(ValueLayout.JAVA_BYTE, 2));
      assertTrue(read.isReadOnly());
    }
  }

  @Test
  void isNotOfWhatWasReleased() {
    Fields one = onHeap;
    Fields other = inMemory;
    var views = List.of(one.bytes(), other.bytes());
    var texts = List.of(one.symbol(), other.symbol());
    heap.free(onHeap);
    memory.free(inMemory);
    views.forEach(
        each -> {
          assertThrows(UseAfterReleaseException.class, () -> Segments.of(each));
          assertThrows(UseAfterReleaseException.class, () -> Segments.readOnly(each));
          assertThrows(UseAfterReleaseException.class, () -> Segments.get(each, 0, segment, 0, 1));
          assertThrows(UseAfterReleaseException.class, () -> Segments.set(each, 0, segment, 0, 1));
        });
    texts.forEach(
        each -> {
          assertThrows(UseAfterReleaseException.class, () -> Segments.set(each, segment, 0, 1));
          assertThrows(UseAfterReleaseException.class, () -> Segments.get(each, segment, 0));
        });
  }
}
