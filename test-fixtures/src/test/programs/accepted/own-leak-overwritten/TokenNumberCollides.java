import shared.Res;

class TokenNumberCollides {
  void test(int n, boolean c) {
    Res a = null;
    Res b = null;
    for (int i = 0; i < n; i++) {
      Res x = Res.open();
      if (b == null) {
        b = x;
      } else if (c) {
        if (a != null) {
          a.close();
        }
        a = x;
      } else {
        x.close();
      }
    }
    if (a != null) {
      a.close();
    }
    if (b != null) {
      b.close();
    }
  }

  void topTwo(int n) {
    Res a = null;
    Res b = null;
    for (int i = 0; i < n; i++) {
      Res x = Res.open();
      if (a == null) {
        a = x;
      } else if (x.get() > a.get()) {
        if (b != null) {
          b.close();
        }
        b = a;
        a = x;
      } else if (b == null || x.get() > b.get()) {
        if (b != null) {
          b.close();
        }
        b = x;
      } else {
        x.close();
      }
    }
    if (a != null) {
      a.close();
    }
    if (b != null) {
      b.close();
    }
  }
}
