import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class BorrowsInVarargs {
  interface Count {
    int of(@Ref Res... all);
  }

  static int sum(@Ref Res... all) {
    int sum = 0;
    for (Res each : all) {
      sum += each.get();
    }
    return sum;
  }

  static void fill(@Mut Res first, Res... rest) {
    first.set(sum(rest));
  }

  static void closeAfter(@Own Res res, int... times) {
    for (int i = 0; i < times.length; i++) {
      res.get();
    }
    res.close();
  }

  static int use() {
    Count lambda = all -> all.length;
    Count typed = (@Ref Res... all) -> all[0].get();
    Count reference = BorrowsInVarargs::sum;
    Res one = Res.open();
    Res two = Res.open();
    fill(one, two);
    int sum = lambda.of(one, two, one) + typed.of(one) + reference.of();
    closeAfter(one, 1, 2);
    closeAfter(two);
    return sum;
  }
}
