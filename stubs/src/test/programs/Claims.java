import java.util.concurrent.TimeUnit;
import stormpot.BasePoolable;
import stormpot.PoolTap;
import stormpot.Slot;
import stormpot.Timeout;

/** What is claimed from Stormpot is released by itself. */
class Claims {
  static class Worker extends BasePoolable {
    Worker(Slot slot) {
      super(slot);
    }

    void work() {}
  }

  private static final Timeout SECOND = new Timeout(1, TimeUnit.SECONDS);

  static void released(PoolTap<Worker> pool) throws InterruptedException {
    Worker worker = pool.claim(SECOND);
    if (worker != null) {
      try {
        worker.work();
      } finally {
        worker.release();
      }
    }
  }

  static void lost(PoolTap<Worker> pool) throws InterruptedException {
    Worker worker = pool.claim(SECOND);
    if (worker != null) {
      worker.work();
    }
  } //! own.leak.maybe
}
