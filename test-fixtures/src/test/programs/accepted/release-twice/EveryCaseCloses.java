import shared.Res;

class EveryCaseCloses {
  static void run(int mode) {
    Res res = Res.open();
    switch (mode) {
      case 0 -> res.get();
      case 1 -> {
        res.set(1);
        res.get();
      }
      default -> {}
    }
    res.close();
  }
}
