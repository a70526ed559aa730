import shared.Res;

class DeclaredUncheckedException {
  void run() {
    Res res = Res.open();
    try {
      declared();
    } finally {
      res.close();
    }
  }

  static void declared() throws IllegalStateException {}
}
