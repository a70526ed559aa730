// since 21
import shared.Res;

class SwitchWithNullCase {
  int run() {
    Res made = Res.open();
    return switch (made) {
      case null -> 0;
      case Res res -> {
        int n = res.get();
        res.close();
        yield n;
      }
    };
  }
}
