import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shared.Res;

/** A list borrows its items for as long as it is used. */
class ItemReleasedWhileInList {
  static int list() {
    Res ownItem = Res.open();
    List<@Ref Res> list = new ArrayList<>();
    list.add(ownItem);
    ownItem.close(); //! move.while.borrowed
    return list.get(0).get();
  }

  static int map() {
    Res ownValue = Res.open();
    Map<String, @Ref Res> map = new HashMap<>();
    map.put("key", ownValue);
    ownValue.close(); //! move.while.borrowed
    return map.get("key").get();
  }
}
