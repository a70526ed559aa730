// with -Afreehold.track=closeables
// since 22
import java.lang.foreign.Arena;

class ArenaClosedTwice {
  void run() {
    Arena arena = Arena.ofConfined();
    arena.close();
    arena.close(); //! release.twice
  }
}
