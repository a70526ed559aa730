import dev.freehold.Sync;

@Sync
final class ReadWithoutLock {
  private volatile String name;

  String name() {
    String known = name;
    if (known == null) {
      synchronized (this) {
        known = name;
        if (known == null) {
          known = "x".repeat(3);
          name = known;
        }
      }
    }
    return known;
  }
}
