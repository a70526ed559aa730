import shared.Res;

class ContinueAndBreakFromBody {
  void run(int n) {
    for (int i = 0; i < n; i++) {
      try (Res res = Res.open()) {
        if (res.get() == 1) {
          continue;
        }
        if (res.get() == 2) {
          break;
        }
      }
    }
  }
}
