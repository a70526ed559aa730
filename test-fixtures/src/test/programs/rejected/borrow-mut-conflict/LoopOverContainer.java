import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnLongMap;
import dev.freehold.memory.OwnRing;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 16)
interface LoopOverContainer {
  int count();

  void count(int value);

  static void list(@Mut OwnList<LoopOverContainer> list, LoopOverContainerPool pool) {
    for (LoopOverContainer each : list.elements()) {
      list.insert(0, pool.alloc()); //! borrow.mut.conflict
    }
  }

  static void ring(@Mut OwnRing<LoopOverContainer> ring) {
    for (LoopOverContainer each : ring.elements()) {
      ring.clear(); //! borrow.mut.conflict
    }
  }

  static void map(@Mut OwnLongMap<LoopOverContainer> map) {
    for (LoopOverContainer each : map.elements()) {
      map.removeIf(other -> other.count() == 0); //! borrow.mut.conflict
    }
  }
}
