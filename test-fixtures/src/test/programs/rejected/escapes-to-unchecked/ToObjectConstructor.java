import shared.Res;

class ToObjectConstructor {
  static class Box {
    Box(Object object) {}
  }

  void run(Res res) {
    new Box(res); //! escapes.to.unchecked
  }
}
