import shared.Res;

class ToAutoCloseableParameter {
  static void keep(AutoCloseable closeable) {}

  void run(Res res) {
    keep(res); //! escapes.to.unchecked
  }
}
