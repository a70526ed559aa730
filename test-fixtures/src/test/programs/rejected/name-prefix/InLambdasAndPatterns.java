// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import java.util.function.Consumer;
import java.util.function.Function;
import shared.Res;

class InLambdasAndPatterns {
  static Function<@Ref Res, Integer> reading() {
    return res -> res.get(); //! name.prefix
  }

  static Consumer<@Own Res> closing() {
    return refRes -> refRes.close(); //! name.prefix
  }

  static int matched(Object refValue) {
    return refValue instanceof Res ownRes ? ownRes.get() : 0; //! name.prefix
  }

  static int each(OwnList<Res> refAll) {
    int[] sum = new int[1];
    refAll.forEach(res -> sum[0] += res.get()); //! name.prefix
    return sum[0];
  }
}
