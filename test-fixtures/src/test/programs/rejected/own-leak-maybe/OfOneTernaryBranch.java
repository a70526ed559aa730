import shared.Res;

class OfOneTernaryBranch {
  void run(boolean c, boolean d) {
    Res res = c ? Res.open() : null;
    if (!d) {
      return; //! own.leak.maybe
    }
    res.close();
  }
}
