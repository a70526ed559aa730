import dev.freehold.Mut;
import shared.Res;

class TwoPhaseReceiver {
  void run(@Mut Res res) {
    res.set(res.get() + 1);
  }
}
