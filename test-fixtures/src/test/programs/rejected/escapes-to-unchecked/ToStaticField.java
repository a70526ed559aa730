import shared.Res;

class ToStaticField {
  static Object last;

  void run(Res res) {
    last = res; //! escapes.to.unchecked
  }
}
