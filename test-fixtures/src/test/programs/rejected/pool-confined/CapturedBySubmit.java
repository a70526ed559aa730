import dev.freehold.pool.FixedPool;
import java.util.concurrent.ExecutorService;

class CapturedBySubmit {
  @FixedPool(capacity = 4)
  interface Order {
    long price();

    void price(long value);
  }

  static void report(OrderPool orders, ExecutorService clerks) {
    Order best = orders.alloc();
    best.price(1);
    clerks.submit(() -> System.out.println(best.price())); //! pool.confined
  }

  static void start(OrderPool orders) {
    Order best = orders.alloc();
    best.price(1);
    new Thread(() -> System.out.println(best.price())).start(); //! pool.confined
  }
}
