import shared.Res;

class DeclaredBeforeTry {
  static int run() {
    int best = 0;
    try (Res res = Res.open()) {
      if (res.get() > 0) {
        best = res.get();
      }
    }
    return best;
  }
}
