// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;

class AllocatorOfClosedArena {
  long run() {
    Arena arena = Arena.ofConfined();
    SegmentAllocator slices = SegmentAllocator.slicingAllocator(arena.allocate(64));
    arena.close(); //! move.while.borrowed
    return slices.allocate(8).byteSize();
  }
}
