import dev.freehold.Mut;
import shared.Res;

class ReadInLoopWhileWriterLives {
  static int run(@Mut Res res, int rounds) {
    @Mut Res writer = res;
    int sum = 0;
    for (int round = 0; round < rounds; round++) {
      sum += writer.get();
      writer.set(sum);
    }
    return sum;
  }
}
