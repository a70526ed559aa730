import dev.freehold.Mut;
import shared.Res;

class TwoWriters {
  static void run(@Mut Res res) {
    @Mut Res first = res;
    first.set(1);
    @Mut Res second = res;
    second.set(2);
  }
}
