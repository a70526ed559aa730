// with -Afreehold.track=closeables
// since 22
import dev.freehold.From;
import dev.freehold.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class FromPlainParameter {
  static @From("arena") @Ref MemorySegment header(Arena arena) {
    return arena.allocate(8);
  }

  int run() {
    MemorySegment header;
    try (Arena arena = Arena.ofConfined()) {
      header = header(arena); //! borrow.outlives.owner
    }
    return header.get(ValueLayout.JAVA_INT, 0);
  }
}
