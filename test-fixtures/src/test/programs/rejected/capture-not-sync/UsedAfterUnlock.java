import dev.freehold.Sync;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@Sync
final class UsedAfterUnlock {
  private final Lock lock = new ReentrantLock();
  private int hits; //! capture.not.sync

  int hit() {
    lock.lock();
    try {
      hits++;
    } finally {
      lock.unlock();
    }
    return hits;
  }
}
