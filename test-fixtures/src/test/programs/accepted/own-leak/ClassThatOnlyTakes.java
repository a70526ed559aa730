import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ClassThatOnlyTakes {
  static class Outbox<T extends @Ref Object> {
    private final Consumer<@Own T> next;
    private int count;

    Outbox(Consumer<@Own T> next) {
      this.next = next;
    }

    void put(@Own T value) {
      count++;
      next.accept(value);
    }
  }

  static void run() {
    Outbox<@Own Res> outbox = new Outbox<>(Res::close);
    outbox.put(new Res());
    outbox.put(new Res());
  }

  static void lend(Outbox<@Own Res> outbox) {
    Consumer<@Own Res> put = outbox::put;
    put.accept(new Res());
  }
}
