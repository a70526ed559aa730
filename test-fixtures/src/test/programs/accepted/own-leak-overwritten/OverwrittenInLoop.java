import shared.Res;

class OverwrittenInLoop {
  void run(int n) {
    Res res = null;
    for (int i = 0; i < n; i++) {
      if (res != null) {
        res.close();
      }
      res = Res.open();
    }
    if (res != null) {
      res.close();
    }
  }
}
