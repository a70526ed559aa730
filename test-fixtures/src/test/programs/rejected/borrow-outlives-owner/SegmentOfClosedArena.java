// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class SegmentOfClosedArena {
  int run() {
    MemorySegment segment;
    try (Arena arena = Arena.ofConfined()) {
      segment = arena.allocate(8); //! borrow.outlives.owner
    }
    return segment.get(ValueLayout.JAVA_INT, 0);
  }
}
