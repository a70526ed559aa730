import dev.freehold.Own;
import shared.Res;

class YieldedBySwitch {
  static int run(int mode) {
    Res plain = Res.open();
    @Own Res chosen =
        switch (mode) {
          case 0 -> plain;
          default -> {
            plain.set(mode);
            yield plain;
          }
        };
    int value = plain.get(); //! use.after.move
    chosen.close();
    return value;
  }
}
