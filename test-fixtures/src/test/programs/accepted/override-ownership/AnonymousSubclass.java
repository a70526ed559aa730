import shared.Res;

class AnonymousSubclass {
  void run() {
    try (Res res = new Res() {}) {
      res.get();
    }
  }
}
