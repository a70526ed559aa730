import shared.Res;

class NotClosedInOneCase {
  enum Mode {
    READ,
    WRITE,
    APPEND
  }

  static void run(Mode mode) {
    Res res = Res.open();
    switch (mode) {
      case READ:
        res.get();
        break;
      case WRITE:
      case APPEND:
        res.set(1);
        break;
    }
    res.close();
  }
}
