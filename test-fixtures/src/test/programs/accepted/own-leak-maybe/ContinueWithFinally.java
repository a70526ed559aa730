import shared.Res;

class ContinueWithFinally {
  void run(int n) {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      try {
        if (i == 2) {
          continue;
        }
        res.get();
      } finally {
        res.close();
      }
    }
  }
}
