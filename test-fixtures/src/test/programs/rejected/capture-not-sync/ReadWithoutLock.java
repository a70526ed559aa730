import dev.freehold.Sync;

@Sync
final class ReadWithoutLock {
  private String name; //! capture.not.sync

  String name() {
    if (name == null) {
      synchronized (this) {
        if (name == null) {
          name = "x".repeat(3);
        }
      }
    }
    return name;
  }
}
