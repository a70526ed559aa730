import shared.Res;

class DeclaredUncheckedException {
  void run() {
    Res res = Res.open();
    declared(); //! own.leak
    res.close();
  }

  static void declared() throws IllegalStateException {}
}
