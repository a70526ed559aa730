import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class ListOfBorrows {
  int run() {
    Res res = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(res);
    res.close(); //! move.while.borrowed
    return all.get(0).get();
  }
}
