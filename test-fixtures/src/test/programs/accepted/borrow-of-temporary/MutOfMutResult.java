import dev.freehold.Mut;
import shared.Res;

class MutOfMutResult {
  static @Mut Res same(@Mut Res res) {
    return res;
  }

  void run(@Mut Res res) {
    same(res).set(1);
  }
}
