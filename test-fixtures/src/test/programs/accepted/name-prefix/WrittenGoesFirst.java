// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class WrittenGoesFirst {
  @SuppressWarnings("freehold:name.prefix") // was called so before
  static int read(@Ref Res ownRes) {
    return ownRes.get();
  }

  @SuppressWarnings("freehold:name.method") // was called so before
  static @Own Res getNext() {
    return Res.open();
  }

  static int use() {
    Res res = getNext();
    int value = read(res);
    res.close();
    return value;
  }
}
