import shared.Res;

class OfOneTernaryBranch {
  void run(boolean c) {
    Res res = c ? Res.open() : null;
    if (!c) {
      return; //! own.leak.maybe
    }
    res.close();
  }
}
