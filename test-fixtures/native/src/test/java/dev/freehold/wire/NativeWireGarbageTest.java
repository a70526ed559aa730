package dev.freehold.wire;

import dev.freehold.Unsafe;
import dev.freehold.memory.Segments;
import dev.freehold.pools.garbage.WireOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bytes into elements in native memory, and out of them. */
@Unsafe("elements are captured by operations that are done within the test")
class NativeWireGarbageTest {
  private final NativeWiredPool pool = NativeWiredPool.create();
  private final NativeWired element = pool.alloc();
  private final NativeWired other = pool.alloc();

  @TestFactory
  Stream<DynamicTest> bytesIntoElementsAndOutOfThemMakeNone() {
    return WireOperations.all(element, other).onClose(this::release);
  }

  @TestFactory
  Stream<DynamicTest> segmentsAndWholeElementsMakeNone() {
    WireOperations.Zeros channel = new WireOperations.Zeros();
    MemorySegment segment = Arena.ofAuto().allocate(100);
    return Stream.of(
            WireOperations.none("an element and a channel", () -> transfer(channel)),
            WireOperations.none(
                "a text from a segment", () -> Segments.set(element.symbol(), segment, 0, 12)),
            WireOperations.none(
                "a text to a segment", () -> Segments.get(element.symbol(), segment, 0)),
            WireOperations.none(
                "values from a segment", () -> Segments.set(element.longs(), 0, segment, 3, 9)),
            WireOperations.none(
                "values to a segment", () -> Segments.get(element.longs(), 0, segment, 3, 9)))
        .onClose(this::release);
  }

  private void transfer(WireOperations.Zeros channel) {
    try {
      pool.readFrom(channel, element, 8);
      pool.writeTo(channel, element, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void release() {
    pool.free(element);
    pool.free(other);
    pool.close();
  }
}
