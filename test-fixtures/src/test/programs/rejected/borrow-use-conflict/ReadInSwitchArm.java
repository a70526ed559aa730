import dev.freehold.Mut;
import shared.Res;

class ReadInSwitchArm {
  static int run(@Mut Res res, int mode) {
    @Mut Res writer = res;
    int seen =
        switch (mode) {
          case 0 -> 0;
          case 1 -> res.value; //! borrow.use.conflict
          default -> {
            writer.set(mode);
            yield mode;
          }
        };
    writer.set(seen);
    return seen;
  }
}
