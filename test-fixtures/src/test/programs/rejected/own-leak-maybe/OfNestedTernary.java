import shared.Res;

class OfNestedTernary {
  Res run(int n) {
    Res first = Res.open();
    return n == 0 ? first : n == 1 ? Res.open() : null; //! own.leak.maybe
  }
}
