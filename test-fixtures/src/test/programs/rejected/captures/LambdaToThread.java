import shared.Res;

class LambdaToThread {
  void run(Res res) {
    new Thread(() -> res.get()).start(); //! capture.escapes
  }
}
