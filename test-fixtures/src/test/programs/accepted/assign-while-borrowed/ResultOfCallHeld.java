import dev.freehold.Mut;
import shared.Res;

class ResultOfCallHeld {
  static int run(@Mut Res res) {
    Res part = res.self();
    if (part.get() == 0) {
      res.value = 1;
      return 1;
    }
    return part.get();
  }
}
