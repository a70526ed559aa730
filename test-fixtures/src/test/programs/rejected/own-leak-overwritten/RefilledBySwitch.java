import shared.Res;

class RefilledBySwitch {
  static Res run(int mode) {
    Res res = Res.open();
    res.set(1);
    res = //! own.leak.overwritten
        switch (mode) {
          case 0 -> Res.open();
          default -> new Res();
        };
    return res;
  }
}
