import dev.freehold.Ref;
import shared.Res;

class RefLocalUsedAfterRelease {
  int run() {
    Res res = Res.open();
    @Ref Res reader = res;
    res.close(); //! move.while.borrowed
    return reader.get();
  }
}
