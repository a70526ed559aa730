import dev.freehold.From;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class OutOfListOfOwned {
  static @Ref Res element(@Own Res own) {
    List<@Ref Res> all = List.of(own);
    return all.get(0); //! borrow.return.local
  }

  @From("lent")
  static List<@Ref Res> copy(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(lent);
    all.add(own);
    return new ArrayList<>(all); //! borrow.return.local
  }

  static @Ref Res temporary() {
    return List.of(Res.open()).get(0); //! borrow.return.local
  }
}
