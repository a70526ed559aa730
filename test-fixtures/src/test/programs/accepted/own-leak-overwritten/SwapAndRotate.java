import shared.Res;

//
class SwapAndRotate {
  void swapIf(boolean c) {
    Res a = Res.open();
    Res b = Res.open();
    if (c) {
      Res t = a;
      a = b;
      b = t;
    }
    a.close();
    b.close();
  }

  void swapLoop(int n) {
    Res a = Res.open();
    Res b = Res.open();
    for (int i = 0; i < n; i++) {
      Res t = a;
      a = b;
      b = t;
    }
    a.close();
    b.close();
  }

  void rotate(int n) {
    Res a = Res.open();
    Res b = Res.open();
    for (int i = 0; i < n; i++) {
      a.close();
      a = b;
      b = Res.open();
    }
    a.close();
    b.close();
  }
}
