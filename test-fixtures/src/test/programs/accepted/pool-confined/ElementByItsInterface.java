import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;

class ElementByItsInterface {
  @SharedPool(capacity = 4)
  interface SharedTicket extends PoolElement {
    int id();

    void id(int value);
  }

  @FixedPool(capacity = 4)
  interface OwnTicket extends PoolElement {
    int id();

    void id(int value);
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  @MustRelease("close")
  static class Desk {
    private final @Own SharedTicketPool tickets = SharedTicketPool.create();
    private final @Own OwnTicketPool own = OwnTicketPool.create();

    void issue(@Mut Desk this) {
      PoolElement ticket = tickets.alloc();
      start(() -> ticket.close());
      OwnTicket other = own.alloc();
      other.id(2);
      int id = other.id();
      start(() -> System.out.println(id));
      own.free(other);
    }

    void close() {
      tickets.close();
      own.close();
    }
  }
}
