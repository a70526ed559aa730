import shared.Res;

/** An annotation on a method or a class, with the checker's name, the key, a part of it, or all. */
class SuppressedInMethod {
  @SuppressWarnings("freehold:own.leak")
  static void byKey() {
    Res res = Res.open();
    res.get();
  }

  @SuppressWarnings("freehold")
  static void byChecker() {
    Res res = Res.open();
    res.get();
  }

  @SuppressWarnings({"unused", "own.leak"})
  static void withoutTheChecker() {
    Res res = Res.open();
    res.get();
  }

  @SuppressWarnings("freehold:own.leak")
  static class InClass {
    final Runnable run =
        () -> {
          Res res = Res.open();
          res.get();
        };

    static void onSomePaths(boolean released) {
      Res res = Res.open();
      if (released) {
        res.close();
      }
    }
  }
}
