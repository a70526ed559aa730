import shared.Res;

class InEndlessLoop {
  void run() {
    Res res = Res.open();
    while (true) {
      Res.take(res); //! use.after.move.maybe
    }
  }
}
