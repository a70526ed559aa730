import dev.freehold.Sync;

class OverriderWithoutLock {
  @Sync
  static class Stock {
    private int items;

    synchronized int items() {
      return items;
    }

    synchronized void take() {
      items--;
    }
  }

  static class Careful extends Stock {
    @Override
    void take() {
      synchronized (this) {
        if (items() > 0) {
          super.take();
        }
      }
    }
  }
}
