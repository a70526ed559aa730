import shared.Res;

class UseAfterMove {
  void run() {
    Res res = Res.open();
    Res.take(res);
    res.get(); //! use.after.move
  }

  void alias() {
    Res res = Res.open();
    var other = res;
    Res.take(other);
    res.get(); //! use.after.move
  }

  void twice() {
    Res res = Res.open();
    Res.take(res);
    Res.take(res); //! use.after.move
  }

  void sameCall() {
    Res res = Res.open();
    Res.takeBoth(res, res); //! use.after.move
  }

  void maybe(boolean c) {
    Res res = Res.open();
    if (c) {
      Res.take(res);
    }
    res.get(); //! use.after.move.maybe
    if (!c) {
      res.close();
    }
  }
}
