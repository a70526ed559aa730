import shared.Res;

class SlidingWindow {
  void window(int n) {
    Res a = null;
    Res b = null;
    Res c = null;
    for (int i = 0; i < n; i++) {
      Res x = Res.open();
      if (a != null) {
        a.close();
      }
      a = b;
      b = c;
      c = x;
    }
    if (a != null) {
      a.close();
    }
    if (b != null) {
      b.close();
    }
    if (c != null) {
      c.close();
    }
  }
}
