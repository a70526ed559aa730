import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class SinkThatOnlyReads {
  static class Outbox<T extends @Ref Object> {
    private final Consumer<@Own T> next;

    Outbox(Consumer<@Own T> next) {
      this.next = next;
    }

    void put(@Own T value) {
      next.accept(value);
    }
  }

  static void run() {
    Outbox<@Own Res> outbox = new Outbox<>(res -> res.get()); //! own.leak
    outbox.put(new Res());
  }
}
