import shared.Res;

class ClosedBeforeContinueOnly {
  static void run(int n) {
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      try {
        if (i % 2 == 0) {
          res.close();
          continue;
        }
        res.set(i);
      } finally {
        res.close(); //! release.twice.maybe
      }
    }
  }
}
