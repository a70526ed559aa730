import shared.Res;

class OverwrittenInLoop {
  void run(int n) {
    Res res = null;
    for (int i = 0; i < n; i++) {
      res = Res.open(); //! own.leak.overwritten
    }
    if (res != null) {
      res.close();
    }
  }
}
