// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class NothingBehind {
  static Res returned(@Own Res res) {
    return Res.pass(res);
  }

  static Consumer<@Own Res> expression() {
    return res -> Res.take(res);
  }

  static void released(@Own Res res) {
    res.close();
  }

  static boolean condition(@Own Res res) {
    if (keeps(res)) {
      return true;
    }
    return false;
  }

  static boolean keeps(@Own Res res) {
    res.close();
    return true;
  }
}
