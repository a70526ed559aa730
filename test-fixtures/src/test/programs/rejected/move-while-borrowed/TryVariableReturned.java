import dev.freehold.Own;
import shared.Res;

class TryVariableReturned {
  static @Own Res run() {
    try (Res res = Res.open()) {
      res.set(1);
      return res; //! move.while.borrowed
    }
  }
}
