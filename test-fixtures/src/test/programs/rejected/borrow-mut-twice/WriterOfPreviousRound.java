import dev.freehold.Mut;
import shared.Res;

class WriterOfPreviousRound {
  static void run(@Mut Res res, int rounds) {
    @Mut Res previous = null;
    for (int round = 0; round < rounds; round++) {
      @Mut Res current = res; //! borrow.mut.twice
      if (previous != null) {
        previous.set(round);
      }
      current.set(round);
      previous = current;
    }
  }
}
