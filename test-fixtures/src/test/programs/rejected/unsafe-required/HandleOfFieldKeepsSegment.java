// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

class HandleOfFieldKeepsSegment {
  void store(VarHandle field, Object holder, Arena arena) {
    MemorySegment segment = arena.allocate(8);
    field.set(holder, segment); //! unsafe.required
  }
}
