import shared.Res;

class OverwrittenByNullAfterRelease {
  void run() {
    Res res = Res.open();
    res.close();
    res = null;
  }
}
