import dev.freehold.*;
import java.util.*;
import shared.Res;

class WrittenListInDiamond {
  static int list(@Mut Res res) {
    List<@Mut Res> all = new ArrayList<>(List.of(res));
    int read = res.get(); //! borrow.mut.conflict
    all.get(0).set(1);
    return read;
  }

  static int inferred(@Mut Res res) {
    var all = new ArrayList<>(List.of(res));
    int read = res.get(); //! borrow.mut.conflict
    all.get(0).set(1);
    return read;
  }

  static int changed(@Mut Res res) {
    List<@Ref Res> all = new ArrayList<>(List.of(res));
    res.set(1); //! borrow.mut.conflict
    return all.get(0).get();
  }
}
