import shared.Res;

class LambdaResult {
  interface Maker {
    Res make();
  }

  static void with(Maker maker) {
    maker.make().close();
  }

  void run() {
    with(() -> Res.open());
    with(Res::open);
    with(Res::new);
  }
}
