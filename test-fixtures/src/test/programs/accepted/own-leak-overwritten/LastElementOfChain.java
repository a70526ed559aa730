import shared.Res;

class LastElementOfChain {
  Res run(int n) {
    Res best = Res.open();
    for (int i = 0; i < n; i++) {
      Res next = Res.open();
      if (next.get() > best.get()) {
        best.close();
        best = next;
      } else {
        next.close();
      }
    }
    return best;
  }
}
