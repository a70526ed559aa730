import java.util.List;
import shared.Res;

class ListMadeOfBorrows {
  int run() {
    Res res = Res.open();
    var all = List.of(res);
    res.close(); //! move.while.borrowed
    return all.get(0).get();
  }
}
