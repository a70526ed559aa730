import dev.freehold.*;
import java.util.*;
import shared.Res;

class GenericCallInDiamond {
  @From("res")
  static <T extends @Ref AutoCloseable> @Ref T sameOf(@Ref T res) {
    return res;
  }

  static int run() {
    Res own = Res.open();
    List<@Ref Res> all = new ArrayList<>(List.of(sameOf(own)));
    own.close(); //! move.while.borrowed
    return all.size();
  }
}
