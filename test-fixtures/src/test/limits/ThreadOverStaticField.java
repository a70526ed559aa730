// limit threads
import dev.freehold.MustRelease;

/** An ordinary object reaches another thread over a static field. */
class ThreadOverStaticField {
  @MustRelease("close")
  static class Tap {
    private boolean closed;
    static int open;

    Tap() {
      open++;
    }

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  static int[] shared = new int[1];

  static void other() {
    shared[0]++;
  }

  static void start() throws InterruptedException {
    Thread thread = new Thread(ThreadOverStaticField::other);
    thread.start();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Tap tap = new Tap();
    tap.close();
    start();
    if (shared[0] != 0) {
      throw new IllegalStateException("wrong: another thread changed what this one reads");
    }
  }
}
