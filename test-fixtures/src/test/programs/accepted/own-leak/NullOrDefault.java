// since 21
import dev.freehold.Own;
import shared.Res;

class NullOrDefault {
  static void released(@Own Res res) {
    switch (res) {
      case null, default -> {}
    }
    res.close();
  }

  static void tested(@Own Res res) {
    switch (res) {
      case Res open when open.get() > 3 -> open.close();
      case null, default -> {
        if (res != null) {
          res.close();
        }
      }
    }
  }

  static int onlyNull(@Own Res res) {
    return switch (res) {
      case null -> 0;
      default -> {
        res.close();
        yield 1;
      }
    };
  }
}
