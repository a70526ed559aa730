import dev.freehold.Own;
import shared.Res;

class IntoOwnedLocal {
  int run() {
    Res res = Res.open();
    @Own Res taken = res;
    int value = taken.get();
    taken.close();
    return value;
  }
}
