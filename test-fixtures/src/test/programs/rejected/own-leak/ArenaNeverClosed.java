// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;

class ArenaNeverClosed {
  void run() {
    Arena arena = Arena.ofConfined();
    arena.allocate(8);
  } //! own.leak
}
