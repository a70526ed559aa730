import shared.Res;

class UsedAfterMove {
  static int sum(Res... all) {
    return all.length;
  }

  int run() {
    Res res = Res.open();
    Res.take(res);
    return sum(res); //! use.after.move
  }
}
