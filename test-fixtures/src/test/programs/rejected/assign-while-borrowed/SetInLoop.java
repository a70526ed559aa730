import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class SetInLoop {
  static int run(@Mut Res res, int rounds) {
    @Ref Res reader = res;
    int sum = 0;
    for (int round = 0; round < rounds; round++) {
      sum += reader.get();
      res.value = sum; //! assign.while.borrowed
    }
    return sum;
  }
}
