import dev.freehold.Own;
import shared.Res;

class OwnedLocalLent {
  static @Own Res make(int value) {
    Res made = Res.open();
    made.set(value);
    return made;
  }
}
