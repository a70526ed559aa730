import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class LocalRecordAndEnum {
  static int run() {
    enum Side {
      LEFT,
      RIGHT
    }
    @MustRelease("close")
    record Pair(@Own Res left, @Own Res right) {
      @Ref
      Res side(Side side) {
        return side == Side.LEFT ? left : right;
      }

      void close() {
        left.close();
        right.close();
      }
    }
    Pair pair = new Pair(Res.open(), Res.open());
    Res left = pair.side(Side.LEFT);
    int value = left.get();
    pair.close();
    return value;
  }
}
