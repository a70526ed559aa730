// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class CounterInRecordPattern {
  @MustRelease("close")
  record Pair(@Own Res left, @Own Res right) {
    void close() {
      left.close();
      right.close();
    }
  }

  static int run(@Mut Pair pair) {
    return switch (pair) {
      case Pair(Res left, Res right) when bump(pair) -> left.get(); //! borrow.guard.mutation
      case Pair(Res left, Res right) -> right.get();
    };
  }

  static boolean bump(@Mut Pair pair) {
    pair.left().set(1);
    return pair.right().get() > 0;
  }
}
