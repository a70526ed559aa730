import shared.Res;

class BranchesMoveAndRelease {
  void run(boolean c) {
    Res res = Res.open();
    if (c) {
      Res.take(res);
    } else {
      res.close();
    }
    res.get(); //! use.after.move
  }
}
