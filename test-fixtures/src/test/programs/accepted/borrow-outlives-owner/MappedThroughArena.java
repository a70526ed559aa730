// with -Afreehold.track=closeables
// since 22
import dev.freehold.From;
import dev.freehold.Ref;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;

class MappedThroughArena {
  static @From("arena") @Ref MemorySegment header(Arena arena) {
    return arena.allocate(8);
  }

  int inside(FileChannel file) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, 8, arena);
      SegmentAllocator slices = SegmentAllocator.slicingAllocator(arena.allocate(64));
      return mapped.get(ValueLayout.JAVA_INT, 0) + (int) slices.allocate(8).byteSize();
    }
  }

  MemorySegment ofTheCaller(FileChannel file, Arena arena) throws IOException {
    return file.map(FileChannel.MapMode.READ_ONLY, 0, 8, arena);
  }

  int onlyTheArenaCounts(Arena arena) throws IOException {
    MemorySegment mapped;
    try (FileChannel file = FileChannel.open(java.nio.file.Path.of("x"))) {
      mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, 8, arena);
    }
    return mapped.get(ValueLayout.JAVA_INT, 0) + header(arena).get(ValueLayout.JAVA_INT, 0);
  }
}
