import shared.Res;

class ChainedGetter {
  static int run() {
    Res part = Res.open().self(); //! borrow.of.temporary
    return part.get();
  }
}
