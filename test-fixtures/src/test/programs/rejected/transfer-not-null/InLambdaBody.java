// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class InLambdaBody {
  static Consumer<@Own Res> taking() {
    return res -> {
      Res.take(res); //! transfer.not.null
    };
  }

  static void loop(int times) {
    for (int i = 0; i < times; i++) {
      Res res = Res.open();
      if (i > 2) {
        Res.take(res); //! transfer.not.null
        continue;
      }
      res.close();
    }
  }
}
