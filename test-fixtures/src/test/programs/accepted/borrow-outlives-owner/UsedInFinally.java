import shared.Res;

class UsedInFinally {
  static int run() {
    int sum = 0;
    int last = 0;
    try (Res res = Res.open()) {
      last = res.get();
      sum += last;
    } finally {
      sum += last;
    }
    return sum;
  }
}
