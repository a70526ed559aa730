import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class ListOfBorrows {
  List<@Ref Res> run() {
    Res res = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(res);
    return all; //! borrow.return.local
  }
}
