import shared.Res;

class OverwrittenMaybe {
  void run(boolean c) {
    Res res = null;
    if (c) {
      res = Res.open();
    }
    res = Res.open(); //! own.leak.overwritten
    res.close();
  }
}
