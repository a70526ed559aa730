package dev.freehold.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.freehold.Mut;
import dev.freehold.Unsafe;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To decode, change and encode a header leaves nothing to the garbage collector. */
@Unsafe("holds the pool in a field for the length of a test")
class WireGarbageTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int TIMES = 50_000;
  private static final int RUNS = 5;

  static Stream<ByteBuffer> buffers() {
    int size = (int) BigCellPool.Element.SIZE;
    return Stream.of(
        ByteBuffer.allocate(size),
        ByteBuffer.allocateDirect(size),
        ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN));
  }

  @ParameterizedTest
  @MethodSource("buffers")
  void readingAndWritingMakesNone(ByteBuffer buffer) {
    try (BigCellPool cells = BigCellPool.create()) {
      long least = Long.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < TIMES; time++) {
          use(cells, buffer, time);
        }
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      assertEquals(0, least);
    }
  }

  private static void use(@Mut BigCellPool cells, ByteBuffer buffer, int time) {
    BigCell cell = cells.alloc();
    cells.read(buffer.clear(), cell);
    cell.b12((short) (time & 0xfff));
    cell.b29(cell.b29() ^ time & 0xfff);
    cell.b48(cell.b48() + 1 & 0xffff);
    cell.l(cell.l() + cell.s() + cell.i());
    cell.ints().set(1, cell.ints().get(0));
    cell.label().value(cell.label().value() ^ time & 0xfffff);
    cells.write(cell, buffer.clear());
    cells.free(cell);
  }
}
