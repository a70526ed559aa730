import shared.Res;

class ClosedByBreak {
  static int run(int[] values) {
    Res res = Res.open();
    for (int value : values) {
      if (value == 0) {
        break;
      }
      res.set(value);
    }
    int last = res.get();
    res.close();
    return last;
  }
}
