import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewUsedAfterTry {
  static int run() {
    Reader reader;
    try (Res res = Res.open()) {
      reader = new Reader(res);
      reader.read();
      return reader.read();
    }
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
