// limit names of methods
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A method is called like one that reads, and counts. */
class GetThatChanges {
  static class Numbers {
    private int last;

    int getNext() {
      return ++last;
    }
  }

  @Sync
  static class Tickets {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Numbers numbers = new Numbers();

    int next() {
      lock.readLock().lock();
      try {
        return numbers.getNext();
      } finally {
        lock.readLock().unlock();
      }
    }
  }
}
