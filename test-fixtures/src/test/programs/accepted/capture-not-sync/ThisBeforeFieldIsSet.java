import dev.freehold.Sync;

@Sync
final class ThisBeforeFieldIsSet {
  private final Thread thread;
  private int step;

  ThisBeforeFieldIsSet() {
    thread = new Thread(this::run);
    step = 2;
    thread.start();
  }

  synchronized void run() {
    step++;
  }
}
