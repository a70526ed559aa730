import dev.freehold.Sync;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

@Sync
final class UsedAfterUnlock {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int hits;

  int hit() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (hits == 0) {
        changed.await();
      }
      return hits++;
    } finally {
      lock.unlock();
    }
  }

  boolean tryHit() {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      hits++;
      return true;
    } finally {
      lock.unlock();
    }
  }
}
