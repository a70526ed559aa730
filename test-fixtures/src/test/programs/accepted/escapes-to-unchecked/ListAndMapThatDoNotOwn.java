import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shared.Res;

/** A list and a map that own nothing: who made the items releases them. */
class ListAndMapThatDoNotOwn {
  static int list() {
    Res ownFirst = Res.open();
    Res ownSecond = Res.open();
    List<@Ref Res> list = new ArrayList<>();
    list.add(ownFirst);
    list.add(ownSecond);
    int sum = 0;
    for (Res refItem : list) {
      sum += refItem.get();
    }
    list.remove(0);
    ownFirst.close();
    ownSecond.close();
    return sum;
  }

  static int map() {
    Res ownValue = Res.open();
    Map<String, @Ref Res> map = new HashMap<>();
    map.put("key", ownValue);
    Res refValue = map.get("key");
    int value = refValue == null ? 0 : refValue.get();
    ownValue.close();
    return value;
  }
}
