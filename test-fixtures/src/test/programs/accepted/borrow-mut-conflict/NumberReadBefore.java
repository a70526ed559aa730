import dev.freehold.Mut;
import shared.Res;

class NumberReadBefore {
  static void fill(@Mut Res res, int value) {
    res.set(value);
  }

  static void run(@Mut Res res) {
    int next = res.get() + 1;
    fill(res, next);
    res.set(res.get() * 2);
  }
}
