import shared.Res;

class OfChainedTemporary {
  int run() {
    try (Res res = new Res()) {
      return res.get();
    }
  }
}
