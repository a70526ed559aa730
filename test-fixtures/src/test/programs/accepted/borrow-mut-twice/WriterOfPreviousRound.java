import dev.freehold.Mut;
import shared.Res;

class WriterOfPreviousRound {
  static void run(@Mut Res res, int rounds) {
    int previous = 0;
    for (int round = 0; round < rounds; round++) {
      @Mut Res current = res;
      current.set(previous);
      previous = current.get();
    }
  }
}
