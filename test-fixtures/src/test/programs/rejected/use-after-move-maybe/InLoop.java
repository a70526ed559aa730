import shared.Res;

class InLoop {
  void run(int n) {
    Res res = Res.open();
    for (int i = 0; i < n; i++) {
      Res.take(res); //! use.after.move.maybe
    }
  }
}
