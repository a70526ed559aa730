import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class LocalRecordAndEnum {
  static int run() {
    enum Side {
      LEFT,
      RIGHT
    }
    @MustRelease("close")
    record Pair(@Own Res left, @Own Res right) {
      Res side(Side side) {
        return side == Side.LEFT ? left : right; //! move.out.of.borrow
      }

      void close() {
        left.close();
        right.close();
      }
    }
    Pair pair = new Pair(Res.open(), Res.open());
    Res left = pair.side(Side.LEFT);
    int value = left.get();
    left.close();
    pair.close();
    return value;
  }
}
