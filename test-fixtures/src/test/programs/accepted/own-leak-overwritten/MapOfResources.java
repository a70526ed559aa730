import dev.freehold.memory.OwnMap;
import shared.Res;

class MapOfResources {
  static int run() {
    try (OwnMap<String, Res> map = OwnMap.create()) {
      Res displaced = map.put("a", Res.open());
      if (displaced != null) {
        displaced.close();
      }
      Res lent = map.get("a");
      int value = lent == null ? 0 : lent.get();
      Res removed = map.remove("a");
      if (removed != null) {
        removed.close();
      }
      map.forEach((key, res) -> System.out.println(key + res.get()));
      return value;
    }
  }
}
