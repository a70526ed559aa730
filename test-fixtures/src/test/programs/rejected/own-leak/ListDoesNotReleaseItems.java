import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shared.Res;

/** Putting something into a list or a map that does not own it hands nothing over. */
class ListDoesNotReleaseItems {
  static void list() {
    Res ownItem = Res.open();
    List<@Ref Res> list = new ArrayList<>();
    list.add(ownItem);
  } //! own.leak

  static void map() {
    Res ownValue = Res.open();
    Map<String, @Ref Res> map = new HashMap<>();
    map.put("key", ownValue);
  } //! own.leak
}
