import dev.freehold.*;
import java.util.*;
import shared.Res;

class GenericCallInDiamond {
  @From("res")
  static <T extends @Ref AutoCloseable> @Ref T sameOf(@Ref T res) {
    return res;
  }

  static int one(@Ref Res res) {
    List<@Ref Res> all = new ArrayList<>(List.of(sameOf(res)));
    return all.get(0).get();
  }

  static int own() {
    Res own = Res.open();
    Set<@Ref Res> all = new HashSet<>(Set.of(sameOf(own)));
    int size = all.size();
    own.close();
    return size;
  }
}
