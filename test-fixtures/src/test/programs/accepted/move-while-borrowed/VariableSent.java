import shared.Res;

class VariableSent {
  static void released() {
    Res res = Res.open();
    new Thread(() -> res.close()).start();
  }

  static void opened() {
    new Thread(
            () -> {
              try (Res res = Res.open()) {
                System.out.println(res.get());
              }
            })
        .start();
  }

  static void valueSent() {
    try (Res res = Res.open()) {
      int value = res.get();
      new Thread(() -> System.out.println(value)).start();
    }
  }
}
