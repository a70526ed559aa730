import dev.freehold.Own;
import shared.Res;

class HolderIdiom {
  private static class Holder {
    static final @Own Res INSTANCE = Res.open(); //! field.static
  }

  int zero() {
    return 0;
  }
}
