import shared.Res;

class LoserOfComparison {
  Res run(int n) {
    Res best = Res.open();
    for (int i = 0; i < n; i++) {
      Res next = Res.open();
      if (next.get() > best.get()) {
        best = next; //! own.leak.overwritten
      } else {
        next.close();
      }
    }
    return best;
  }
}
