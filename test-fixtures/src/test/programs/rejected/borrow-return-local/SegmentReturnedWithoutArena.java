// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

class SegmentReturnedWithoutArena {
  static MemorySegment header() {
    try (Arena arena = Arena.ofConfined()) {
      return arena.allocate(16); //! borrow.return.local
    }
  }
}
