import shared.Res;

class OfNewThenClose {
  void run() {
    new Res().close();
  }
}
