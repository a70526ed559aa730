// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class SliceOfClosedArena {
  int run() {
    Arena arena = Arena.ofShared();
    MemorySegment slice = arena.allocateFrom("hello").asSlice(1);
    arena.close(); //! move.while.borrowed
    return slice.get(ValueLayout.JAVA_BYTE, 0);
  }
}
