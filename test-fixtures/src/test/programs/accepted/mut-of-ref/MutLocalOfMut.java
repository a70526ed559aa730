import dev.freehold.Mut;
import shared.Res;

class MutLocalOfMut {
  void run(@Mut Res res) {
    @Mut Res writer = res;
    writer.set(1);
  }
}
