import dev.freehold.Ref;
import java.util.HashMap;
import java.util.Map;
import shared.Res;

class MapOfBorrows {
  int run() {
    Res res = Res.open();
    Map<String, @Ref Res> all = new HashMap<>();
    all.put("a", res);
    res.close(); //! move.while.borrowed
    return all.get("a").get();
  }
}
