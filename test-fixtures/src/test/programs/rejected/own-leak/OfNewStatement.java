import shared.Res;

class OfNewStatement {
  void run() {
    new Res(); //! own.leak
  }
}
