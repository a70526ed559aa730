// limit a lock that a function is handed to
// refused: capture.not.sync
import dev.freehold.Sync;

/** Right, and refused: the method runs the function under the lock. */
class LockOfAnotherMethod {
  @Sync
  static class Counter {
    private int count;

    private synchronized void withLock(Runnable task) {
      task.run();
    }

    void next() {
      withLock(() -> count++);
    }
  }
}
