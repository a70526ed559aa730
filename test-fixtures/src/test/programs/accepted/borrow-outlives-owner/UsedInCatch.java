import java.io.IOException;
import shared.Res;

class UsedInCatch {
  static int run() {
    int opened = -1;
    try (Res res = Res.openOrFail()) {
      opened = res.get();
      Res.mayFail();
      return opened;
    } catch (IOException failure) {
      return opened;
    }
  }
}
