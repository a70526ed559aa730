// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;

// A buffer of a segment ends with the arena.
class BufferOfClosedArena {

  static int buffer() {
    ByteBuffer buffer;
    try (Arena arena = Arena.ofConfined()) {
      buffer = arena.allocate(8).asByteBuffer().order(ByteOrder.nativeOrder()); //! borrow.outlives.owner
    }
    return buffer.getInt(0);
  }

  static long elements() {
    Stream<MemorySegment> elements;
    try (Arena arena = Arena.ofConfined()) {
      elements = arena.allocate(8).elements(ValueLayout.JAVA_INT); //! borrow.outlives.owner
    }
    return elements.count();
  }
}
