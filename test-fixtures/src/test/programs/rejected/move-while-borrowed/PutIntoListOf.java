import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class PutIntoListOf {
  static int run(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = Arrays.asList(lent, lent);
    all.set(1, own);
    own.close(); //! move.while.borrowed
    return all.size();
  }
}
