import shared.Res;

interface InterfaceConstants {
  int ONCE = read(Res.open());

  Runnable PRINT =
      () -> {
        try (Res res = Res.open()) {
          System.out.println(res.get());
        }
      };

  static int read(@dev.freehold.Own Res res) {
    try (res) {
      return res.get();
    }
  }
}
