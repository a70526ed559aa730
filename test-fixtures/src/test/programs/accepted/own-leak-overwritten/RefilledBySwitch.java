import shared.Res;

class RefilledBySwitch {
  static Res run(int mode) {
    Res res =
        switch (mode) {
          case 0 -> Res.open();
          default -> new Res();
        };
    res.set(1);
    return res;
  }
}
