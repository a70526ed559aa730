// with -Afreehold.track=closeables
// since 22
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;

class MappedThroughClosedArena {
  int first(FileChannel file) throws IOException {
    MemorySegment mapped;
    try (Arena arena = Arena.ofConfined()) {
      mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, 8, arena); //! borrow.outlives.owner
    }
    return mapped.get(ValueLayout.JAVA_INT, 0);
  }
}
