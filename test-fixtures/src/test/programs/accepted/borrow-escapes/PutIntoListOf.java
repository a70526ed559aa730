import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class PutIntoListOf {
  static int any(@Ref Res first, @Ref Res second, @Ref Res third) {
    List<@Ref Res> all = Arrays.asList(first, second);
    all.set(0, third);
    return all.get(0).get();
  }

  static int own(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = Arrays.asList(lent, lent);
    all.set(1, own);
    int read = all.get(1).get();
    own.close();
    return read;
  }

  static int byName(@Ref Res first, @Ref Res second) {
    Map<String, @Ref Res> all = Map.of("first", first);
    all.put("second", second);
    return all.size();
  }

  @From({"first", "second"})
  static List<@Ref Res> both(@Ref Res first, @Ref Res second) {
    List<@Ref Res> all = Arrays.asList(first, first);
    all.set(1, second);
    return all;
  }
}
