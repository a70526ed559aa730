import dev.freehold.Mut;
import shared.Res;

class AssignThroughMut {
  void run(@Mut Res res) {
    res.value = 3;
  }
}
