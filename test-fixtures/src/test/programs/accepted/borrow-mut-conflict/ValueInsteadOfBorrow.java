import dev.freehold.Mut;
import shared.Res;

class ValueInsteadOfBorrow {
  void run(@Mut Res res) {
    int value = res.get();
    res.set(value);
  }
}
