import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.function.IntSupplier;

class ReferenceToMethodOfBorrow {
  static void measure(Gauge gauge) {
    start(gauge::get);
  }

  static void start(@Concurrent @Once IntSupplier task) {
    task.getAsInt();
  }

  record Gauge(int get) {}
}
