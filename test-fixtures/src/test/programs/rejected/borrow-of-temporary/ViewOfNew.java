import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOfNew {
  static int run() {
    Reader reader = new Reader(new Res()); //! borrow.of.temporary
    return reader.read();
  }

  @View
  static class Reader {
    private final @Ref Res res;

    Reader(@Ref Res res) {
      this.res = res;
    }

    int read() {
      return res.get();
    }
  }
}
