import shared.Res;

class SentBeforeClose {
  static void closedInside() {
    Res res = Res.open();
    new Thread(
            () -> {
              System.out.println(res.get());
              res.close();
            })
        .start();
  }

  static void valueOnly() {
    Res res = Res.open();
    int value = res.get();
    res.close();
    new Thread(() -> System.out.println(value)).start();
  }

  static void openedAgain() {
    Res first = Res.open();
    first.close();
    Res second = Res.open();
    new Thread(second::close).start();
  }
}
