import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class PutBehindView {
  static int view(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(lent);
    List<@Ref Res> view = Collections.unmodifiableList(all);
    all.add(own);
    own.close(); //! move.while.borrowed
    return view.size();
  }

  static int element(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(own);
    Res first = all.get(0);
    own.close(); //! move.while.borrowed
    return first.get();
  }
}
