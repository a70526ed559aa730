import shared.Res;

class ToObjectParameter {
  static void keep(Object object) {}

  void run(Res res) {
    keep(res); //! escapes.to.unchecked
  }
}
