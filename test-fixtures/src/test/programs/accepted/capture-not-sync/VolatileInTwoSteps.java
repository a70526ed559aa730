import dev.freehold.Sync;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

@Sync
final class VolatileInTwoSteps {
  private static final AtomicIntegerFieldUpdater<VolatileInTwoSteps> SEEN =
      AtomicIntegerFieldUpdater.newUpdater(VolatileInTwoSteps.class, "seen");

  private volatile int hits;
  private volatile int seen;
  private volatile boolean closed;

  synchronized void hit() {
    hits++;
  }

  int hits() {
    SEEN.incrementAndGet(this);
    return hits;
  }

  void close() {
    closed = true;
  }
}
