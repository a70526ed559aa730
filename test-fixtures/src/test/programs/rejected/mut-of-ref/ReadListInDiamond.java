import dev.freehold.*;
import java.util.*;
import shared.Res;

class ReadListInDiamond {
  static void run(@Mut Res res) {
    List<@Ref Res> all = new ArrayList<>(List.of(res));
    all.get(0).set(1); //! mut.of.ref
  }
}
