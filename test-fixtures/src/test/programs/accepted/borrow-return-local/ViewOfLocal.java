import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOfLocal {
  static @Ref Reader open(Res res) {
    return new Reader(res);
  }

  @View
  static class Reader {
    private final @Ref Res res;

    Reader(@Ref Res res) {
      this.res = res;
    }
  }
}
