import shared.Res;

/** The second use is told, though the first one of the same value is not. */
class SuppressedOnce {
  static int twice() {
    Res res = Res.open();
    res.close();
    @SuppressWarnings("freehold:use.after.release")
    int value = res.get();
    return value + res.get(); //! use.after.release
  }
}
