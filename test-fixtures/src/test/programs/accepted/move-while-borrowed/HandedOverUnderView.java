import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class HandedOverUnderView {
  static int run(@Own Res res) {
    Reader reader = new Reader(res);
    int value = reader.read();
    Res.take(res);
    return value;
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
