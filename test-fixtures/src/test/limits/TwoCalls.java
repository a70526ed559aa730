// limit two calls that belong together
// only compiled: it goes wrong where another thread comes in between
import dev.freehold.Sync;

/** Another thread may fill the box after it was found to be empty. */
class TwoCalls {
  @Sync
  static class Box {
    private int value;

    synchronized boolean isEmpty() {
      return value == 0;
    }

    synchronized void put(int value) {
      this.value = value;
    }
  }

  static void fill(Box box) {
    if (box.isEmpty()) {
      box.put(1);
    }
  }
}
