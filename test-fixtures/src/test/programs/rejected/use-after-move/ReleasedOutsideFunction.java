import shared.Res;

class ReleasedOutsideFunction {
  static void started() throws InterruptedException {
    Res res = Res.open();
    Thread thread = new Thread(() -> System.out.println(res.get()));
    thread.start();
    thread.join();
    res.close(); //! use.after.move
  }

  static void inBraces() {
    Res res = Res.open();
    new Thread(
            () -> {
              System.out.println(res.get());
            })
        .start();
    res.close(); //! use.after.move
  }

  static void taken() {
    Res res = Res.open();
    new Thread(() -> System.out.println(res.get())).start();
    Res.take(res); //! use.after.move
  }
}
