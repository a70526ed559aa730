import shared.Res;

class ClosedOnFirstPass {
  static void run(int n) {
    Res res = Res.open();
    for (int i = 0; i < n; i++) {
      System.out.println(res.get());
    }
    res.close();
  }
}
