import dev.freehold.Ref;
import shared.Res;

class RefLocalUsedBeforeRelease {
  int run() {
    Res res = Res.open();
    @Ref Res reader = res;
    int n = reader.get();
    res.close();
    return n;
  }
}
