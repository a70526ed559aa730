import shared.Res;

class UnboundedMethod {
  void run(Res res) {
    identity(res); //! escapes.to.unchecked
  }

  static <T> T identity(T t) {
    return t;
  }
}
