import shared.Res;

class InStaticInitializer {
  static {
    Res res = Res.open();
    res.get();
  } //! own.leak
}
