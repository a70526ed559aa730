import dev.freehold.pool.FixedPool;
import java.util.stream.IntStream;

@FixedPool(capacity = 4)
interface ElementInParallelStream {
  int id();

  void id(int value);

  static int sum(ElementInParallelStreamPool pool) {
    ElementInParallelStream order = pool.alloc();
    order.id(1);
    int sum = IntStream.range(0, 100).map(each -> order.id() + each).sum();
    pool.free(order);
    return sum;
  }
}
