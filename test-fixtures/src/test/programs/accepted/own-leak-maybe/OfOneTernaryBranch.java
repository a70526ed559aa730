import shared.Res;

class OfOneTernaryBranch {
  void run(boolean c) {
    Res res = c ? Res.open() : null;
    if (res != null) {
      res.close();
    }
  }
}
