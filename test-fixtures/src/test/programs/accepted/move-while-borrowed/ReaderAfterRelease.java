import dev.freehold.Ref;
import shared.Res;

class ReaderAfterRelease {
  static int run() {
    Res res = Res.open();
    @Ref Res reader = res;
    int value = reader.get();
    res.close();
    return value;
  }
}
