import dev.freehold.pool.FixedPool;
import java.util.concurrent.ExecutorService;

class DataForSubmit {
  @FixedPool(capacity = 4)
  interface Order {
    long price();

    void price(long value);
  }

  static void report(OrderPool orders, ExecutorService clerks) {
    Order best = orders.alloc();
    best.price(1);
    long price = best.price();
    orders.free(best);
    clerks.submit(() -> System.out.println(price));
  }
}
