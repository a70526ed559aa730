import shared.Res;

class LambdaToThread {
  void run(Res res) {
    new Thread(() -> res.get()).start(); //! send.not.owned
  }
}
