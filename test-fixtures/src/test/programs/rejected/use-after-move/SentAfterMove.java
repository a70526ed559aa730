import dev.freehold.Concurrent;
import shared.Res;

class SentAfterMove {
  static void often(@Concurrent Runnable task) {}

  static void captured() {
    Res res = Res.open();
    Res.take(res);
    new Thread(() -> System.out.println(res.get())).start(); //! use.after.move
  }

  static void repeated() {
    Res res = Res.open();
    Res.take(res);
    often(() -> System.out.println(res.get())); //! use.after.move
  }

  static void twice() {
    Res res = Res.open();
    new Thread(() -> res.close()).start();
    new Thread(() -> res.close()).start(); //! use.after.move
  }
}
