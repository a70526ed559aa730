import shared.Res;

class ClosedOnlyWhenFull {
  static void run(int[] values) {
    Res res = Res.open();
    for (int i = 0; i < values.length; i++) {
      res.set(values[i]);
    }
    res.close();
  }
}
