import dev.freehold.Ref;
import shared.Res;

class ObjectsThatBorrow {
  static int sum(@Ref Object... all) {
    return all.length;
  }

  int run(Res res) {
    return sum("a", res);
  }
}
