import shared.Res;

class TryVariableSent {
  static void read() {
    try (Res res = Res.open()) {
      new Thread(() -> System.out.println(res.get())).start(); //! move.while.borrowed
    }
  }

  static void released() {
    try (Res res = Res.open()) {
      new Thread(() -> res.close()).start(); //! move.while.borrowed
    }
  }

  static void referred() {
    try (Res res = Res.open()) {
      new Thread(res::close).start(); //! move.while.borrowed
    }
  }
}
