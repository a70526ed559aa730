import shared.Res;

class LambdaResultLeaked {
  interface Maker {
    Res make();
  }

  static void with(Maker maker) {
    maker.make(); //! own.leak
  }
}
