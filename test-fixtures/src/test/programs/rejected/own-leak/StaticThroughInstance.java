import shared.Res;

class StaticThroughInstance {
  void test() {
    Res.open().open().close(); //! own.leak
  }
}
