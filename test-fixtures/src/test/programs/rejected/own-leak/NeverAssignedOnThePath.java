import shared.Res;

class NeverAssignedOnThePath {
  void run(int n) {
    Res res;
    if (n > 0) {
      res = Res.open();
      if (n > 1) {
        return; //! own.leak
      }
      res.close();
    }
  }
}
