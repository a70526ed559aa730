import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@FixedPool(capacity = 64, returnRing = true)
interface Ticket {
  long id();
  void id(long value);
  double price();
  void price(double value);
  @Length(16) Text symbol();
}

@MustRelease("close")
class Desk {
  private final @Own TicketPool tickets = TicketPool.create();
  private final @Own OwnList<Ticket> waiting = OwnList.create();

  void accept(long id, String symbol, double price) {
    Ticket ticket = tickets.alloc();
    fill(ticket, id, symbol, price);
    if (isDear(ticket)) {
      tickets.free(ticket);
      return;
    }
    waiting.add(ticket);
  }

  private static void fill(@Mut Ticket ticket, long id, String symbol, double price) {
    ticket.id(id);
    ticket.symbol().set(symbol);
    ticket.price(price);
  }

  private static boolean isDear(Ticket ticket) {
    return ticket.price() > 100;
  }

  @Ref Ticket cheapest() {
    Ticket best = null;
    for (int i = 0; i < waiting.size(); i++) {
      Ticket ticket = waiting.get(i);
      if (best == null || ticket.price() < best.price()) {
        best = ticket;
      }
    }
    return best;
  }

  void settle(ExecutorService clerks) {
    Ticket first = waiting.remove(0);
    clerks.submit(() -> {
      System.out.println(first.symbol() + " " + first.price());
      tickets.free(first);
    });
  }

  void close() {
    waiting.close();
    tickets.close();
  }
}

class Main {
  public static void main(String[] args) {
    ExecutorService clerks = Executors.newSingleThreadExecutor();
    Desk desk = new Desk();
    desk.accept(1, "EURUSD", 1.08);
    desk.accept(2, "BRKA", 700_000);
    System.out.println(desk.cheapest().symbol());
    desk.settle(clerks);
    desk.close();
    clerks.shutdown();
  }
}
