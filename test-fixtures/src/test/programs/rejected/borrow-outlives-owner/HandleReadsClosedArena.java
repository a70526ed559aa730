// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

class HandleReadsClosedArena {
  static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

  int run() {
    MemorySegment segment;
    try (Arena arena = Arena.ofConfined()) {
      segment = arena.allocate(8); //! borrow.outlives.owner
      INT.set(segment, 0L, 7);
    }
    return (int) INT.get(segment, 0L);
  }
}
