import shared.Res;

class OfSwitchResult {
  void run(int n) {
    Res res =
        switch (n) {
          case 1 -> Res.open();
          default -> new Res();
        };
    res.get();
  } //! own.leak
}
