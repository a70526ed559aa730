// limit elements that do not show their pool
import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;

/** Another thread takes over what it cannot release. */
class ElementOfUnknownPool {
  private static volatile boolean refused;

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Ticket extends PoolElement {
    long id();

    void id(long id);
  }

  static void run(@Concurrent @Once Runnable task) throws InterruptedException {
    Thread thread = new Thread(task);
    thread.setUncaughtExceptionHandler((dead, thrown) -> refused = true);
    thread.start();
    thread.join();
  }

  static void send(@Own PoolElement element) throws InterruptedException {
    run(() -> element.close());
  }

  public static void main(String[] args) throws InterruptedException {
    try (TicketPool tickets = TicketPool.create()) {
      send(tickets.alloc());
      if (refused) {
        throw new IllegalStateException("wrong: another thread cannot release it");
      }
    }
  }
}
