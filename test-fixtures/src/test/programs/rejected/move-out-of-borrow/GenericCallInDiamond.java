import dev.freehold.*;
import java.util.*;
import shared.Res;

class GenericCallInDiamond {
  @From("res")
  static <T extends @Ref AutoCloseable> @Ref T sameOf(@Ref T res) {
    return res;
  }

  static void run(@Ref Res res) {
    List<@Ref Res> all = new ArrayList<>(List.of(sameOf(res)));
    all.get(0).close(); //! move.out.of.borrow
  }
}
