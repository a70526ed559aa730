import shared.Res;

class OfForVariable {
  void run(int n) {
    for (Res res = Res.open(); n > 0; n--) {
      res.get();
    } //! own.leak
  }
}
