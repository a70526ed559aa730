// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

class HandlesOfLayouts {
  static final StructLayout POINT =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("x"), ValueLayout.JAVA_INT.withName("y"));
  static final VarHandle Y = POINT.varHandle(MemoryLayout.PathElement.groupElement("y"));
  static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
  static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  int confined() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment point = arena.allocate(POINT);
      Y.set(point, 0L, 7);
      return (int) Y.get(point, 0L);
    }
  }

  boolean atomic(MemorySegment counter) {
    INT.getAndAdd(counter, 0L, 1);
    return INT.compareAndSet(counter, 0L, 1, 2);
  }

  long buffer(ByteBuffer buffer) {
    return (long) LONGS.get(buffer, 0);
  }
}
