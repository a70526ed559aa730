import dev.freehold.*;
import java.util.*;
import shared.Res;

class ReadListInDiamond {
  static void run(@Ref Res res) {
    List<@Mut Res> all = new ArrayList<>(List.of(res)); //! type.argument
    all.get(0).set(1);
  }
}
