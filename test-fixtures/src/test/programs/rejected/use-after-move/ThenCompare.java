import shared.Res;

class ThenCompare {
  boolean run(Res other) {
    Res res = Res.open();
    Res.take(res);
    return res == other; //! use.after.move
  }
}
