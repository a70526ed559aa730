import shared.Res;

class EndlessLoop {
  void run() {
    Res res = Res.open();
    while (true) {
      res.get();
    }
  }
}
