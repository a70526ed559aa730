// since 21
import shared.Res;

class InNullOrDefault {
  static void arrow() {
    Res res = Res.open();
    switch (res) {
      case null, default -> res.close();
    }
    res.close(); //! release.twice
  }

  static int expression() {
    Res res = Res.open();
    int n =
        switch (res) {
          case null, default -> {
            res.close();
            yield 1;
          }
        };
    res.close(); //! release.twice
    return n;
  }
}
