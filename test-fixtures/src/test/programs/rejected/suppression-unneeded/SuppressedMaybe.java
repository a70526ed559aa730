import shared.Res;

/** The longer key does not stand for the shorter one. */
class SuppressedMaybe {
  @SuppressWarnings("freehold:own.leak.maybe") //! suppression.unneeded
  static void always() {
    Res res = Res.open();
    res.get();
  } //! own.leak
}
