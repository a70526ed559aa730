import shared.Res;

class OfTernaryResult {
  void run(boolean c) {
    Res res = c ? Res.open() : new Res();
    res.get();
  } //! own.leak
}
