import dev.freehold.Sync;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

@Sync
final class WrittenUnderReadLock {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Long> prices = new HashMap<>(); //! capture.not.sync

  long price(String name) {
    lock.readLock().lock();
    try {
      return prices.merge(name, 0L, Long::sum);
    } finally {
      lock.readLock().unlock();
    }
  }
}
