import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;

class ElementByItsInterface {
  @FixedPool(capacity = 4)
  interface Ticket extends PoolElement {
    int id();

    void id(int value);
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  @MustRelease("close")
  static class Desk {
    private final @Own TicketPool tickets = TicketPool.create();

    void issue(@Mut Desk this) {
      PoolElement ticket = tickets.alloc();
      start(() -> ticket.close()); //! pool.confined
    }

    void close() {
      tickets.close();
    }
  }

  static void issue(TicketPool tickets, boolean first) {
    Pool<? extends PoolElement> pool = tickets;
    PoolElement ticket = first ? tickets.alloc() : pool.alloc();
    start(ticket::close); //! pool.confined
  }
}
