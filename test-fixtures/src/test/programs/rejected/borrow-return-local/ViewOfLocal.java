import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOfLocal {
  static @Ref Reader open() {
    try (Res res = Res.open()) {
      return new Reader(res); //! borrow.return.local
    }
  }

  @View
  static class Reader {
    private final @Ref Res res;

    Reader(@Ref Res res) {
      this.res = res;
    }
  }
}
