import dev.freehold.Sync;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

@Sync
final class WrittenUnderReadLock {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock reading = lock.readLock();
  private final Map<String, Long> prices = new HashMap<>();

  Long price(String name) {
    reading.lock();
    try {
      return prices.get(name);
    } finally {
      reading.unlock();
    }
  }

  void price(String name, long price) {
    lock.writeLock().lock();
    try {
      prices.put(name, price);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
