// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

class Foreign {
  private final MemorySegment kept = Arena.ofAuto().allocate(8);

  int confined() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(ValueLayout.JAVA_INT, 2);
      segment.set(ValueLayout.JAVA_INT, 0, 1);
      SegmentAllocator allocator = SegmentAllocator.slicingAllocator(segment);
      return allocator.allocate(4).asReadOnly().get(ValueLayout.JAVA_INT, 0);
    }
  }

  long heap(int[] array) {
    return MemorySegment.ofArray(array).byteSize() + kept.byteSize();
  }
}
