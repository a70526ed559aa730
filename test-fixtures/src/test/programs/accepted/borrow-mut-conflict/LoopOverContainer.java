import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnLongMap;
import dev.freehold.memory.OwnRing;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

@FixedPool(capacity = 16, init = Init.ZERO)
interface LoopOverContainer {
  int count();

  void count(int value);

  static int sum(
      @Ref OwnList<LoopOverContainer> list,
      @Ref OwnRing<LoopOverContainer> ring,
      @Ref OwnLongMap<LoopOverContainer> map) {
    int sum = 0;
    for (LoopOverContainer each : list.elements()) {
      sum += each.count();
    }
    for (LoopOverContainer each : ring.elements()) {
      sum += each.count();
    }
    for (LoopOverContainer each : map.elements()) {
      sum += each.count();
    }
    return sum;
  }

  static void afterTheLoop(@Mut OwnList<LoopOverContainer> list, LoopOverContainerPool pool) {
    int zeros = 0;
    for (LoopOverContainer each : list.elements()) {
      zeros += each.count() == 0 ? 1 : 0;
    }
    for (int i = 0; i < zeros; i++) {
      list.insert(0, pool.alloc());
    }
    list.sort((one, other) -> Integer.compare(one.count(), other.count()));
    int found = list.binarySearch(each -> Integer.compare(each.count(), 5));
    if (found >= 0) {
      pool.free(list.swapRemove(found));
    }
    list.removeIf(each -> each.count() == 0);
  }
}
