import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class PutBehindView {
  @From("first")
  static List<@Ref Res> later(@Ref Res first, @Ref Res second) {
    List<@Ref Res> all = new ArrayList<>();
    all.add(first);
    List<@Ref Res> view = Collections.unmodifiableList(all);
    all.add(second);
    return view; //! borrow.escapes
  }

  @From("first")
  static @Ref Res element(@Ref Res first, @Ref Res second) {
    List<@Ref Res> all = new ArrayList<>();
    all.add(first);
    all.add(second);
    return all.get(0); //! borrow.escapes
  }
}
