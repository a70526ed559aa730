import dev.freehold.Mut;
import shared.Res;

class FieldOfParameter {
  static void run(@Mut Res res) {
    res.value = 1;
  }
}
