import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class ListOfLocal {
  @From("lent")
  static List<@Ref Res> run(@Ref Res lent) {
    Res own = Res.open();
    List<@Ref Res> all = Arrays.asList(lent, own);
    return all; //! borrow.return.local
  }
}
