import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnMap;
import java.util.ArrayDeque;
import java.util.Deque;
import shared.Res;

@MustRelease("close")
class LeastRecentlyUsed {
  private final @Own OwnMap<String, Res> values = OwnMap.create();
  private final Deque<String> order = new ArrayDeque<>();
  private final int limit;

  LeastRecentlyUsed(int limit) {
    this.limit = limit;
  }

  int get(@Mut LeastRecentlyUsed this, String key) {
    evict();
    Res found = values.get(key);
    if (found == null) {
      load(key);
      return 0;
    }
    order.remove(key);
    order.add(key);
    return found.get();
  }

  private void load(@Mut LeastRecentlyUsed this, String key) {
    Res old = values.put(key, Res.open());
    order.add(key);
    if (old != null) {
      old.close();
    }
  }

  private void evict(@Mut LeastRecentlyUsed this) {
    while (order.size() > limit) {
      Res evicted = values.remove(order.remove());
      if (evicted != null) {
        evicted.close();
      }
    }
  }

  void close() {
    values.close();
  }
}
