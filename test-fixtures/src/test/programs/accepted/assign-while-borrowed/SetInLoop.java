import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class SetInLoop {
  static int run(@Mut Res res, int rounds) {
    int sum = 0;
    for (int round = 0; round < rounds; round++) {
      @Ref Res reader = res;
      sum += reader.get();
      res.value = sum;
    }
    return sum;
  }
}
