import dev.freehold.pool.FixedPool;
import java.util.List;

@FixedPool(capacity = 4)
interface ElementInList {
  long id();

  void id(long value);

  static void run(ElementInListPool pool, List<Object> list) {
    ElementInList order = pool.alloc();
    list.add(order); //! escapes.to.unchecked
    pool.free(order);
  }
}
