import dev.freehold.Ref;
import shared.Res;

class CacheKeepsLast {
  private int last;

  int read(@Ref Res res) {
    last = res.get();
    return last;
  }
}
