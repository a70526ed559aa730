// since 21
import dev.freehold.Own;
import shared.Res;

class MatchedAfterClose {
  static int run(@Own Res res) {
    int kind =
        switch (res) {
          case Res first when first.get() > 0 -> 1;
          case Res other -> 0;
        };
    res.close();
    return kind;
  }
}
