// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;

class GlobalArenaClosed {
  void run() {
    Arena arena = Arena.global();
    arena.allocate(8);
    arena.close(); //! move.out.of.borrow
  }
}
