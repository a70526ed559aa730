import shared.Res;

class TransferAndNull {
  void one(boolean c) {
    Res a = Res.open();
    Res b = null;
    if (c) {
      b = a;
      a = null;
    }
    if (a != null) {
      a.close();
    }
    if (b != null) {
      b.close();
    }
  }

  void best(int n) {
    Res best = Res.open();
    for (int i = 0; i < n; i++) {
      Res next = Res.open();
      if (next.get() > best.get()) {
        best.close();
        best = next;
        next = null;
      }
      if (next != null) {
        next.close();
      }
    }
    best.close();
  }
}
