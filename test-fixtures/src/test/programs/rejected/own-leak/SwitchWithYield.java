import shared.Res;

class SwitchWithYield {
  static int run(String mode) {
    Res res =
        switch (mode) {
          case "new" -> new Res();
          case "open" -> {
            Res opened = Res.open();
            opened.set(1);
            yield opened;
          }
          default -> throw new IllegalArgumentException(mode);
        };
    return res.get(); //! own.leak
  }
}
