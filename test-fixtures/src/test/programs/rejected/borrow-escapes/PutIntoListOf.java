import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class PutIntoListOf {
  static void intoView(@Ref Res res, List<@Ref Res> all) {
    List<@Ref Res> view = Collections.synchronizedList(all);
    view.add(res); //! borrow.escapes
  }

  @From("first")
  static List<@Ref Res> both(@Ref Res first, @Ref Res second) {
    List<@Ref Res> all = Arrays.asList(first, first);
    all.set(1, second);
    return all; //! borrow.escapes
  }
}
