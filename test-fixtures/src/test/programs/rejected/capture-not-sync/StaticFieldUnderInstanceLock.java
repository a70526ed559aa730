import dev.freehold.Sync;

@Sync
final class StaticFieldUnderInstanceLock {
  private static int made; //! capture.not.sync

  synchronized int next() {
    return ++made;
  }
}
