import shared.Res;

class AliasOfSeveralSites {
  void alias(boolean c) {
    Res r;
    if (c) {
      r = Res.open();
    } else {
      r = new Res();
    }
    Res s = r;
    s.close();
  }

  void swap(int n) {
    Res a = Res.open();
    Res b = new Res();
    while (n-- > 0) {
      Res t = a;
      a = b;
      b = t;
      Res.take(b);
      b = Res.open();
    }
    a.close();
    b.close();
  }
}
