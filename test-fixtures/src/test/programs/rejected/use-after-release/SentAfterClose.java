import shared.Res;

class SentAfterClose {
  static void captured() {
    Res res = Res.open();
    res.close();
    new Thread(() -> System.out.println(res.get())).start(); //! use.after.release
  }

  static void released() {
    Res res = Res.open();
    res.close();
    new Thread(() -> res.close()).start(); //! use.after.release
  }

  static void referred() {
    Res res = Res.open();
    res.close();
    new Thread(res::close).start(); //! use.after.release
  }
}
