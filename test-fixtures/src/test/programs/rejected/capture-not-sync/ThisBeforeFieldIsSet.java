import dev.freehold.Sync;

@Sync
final class ThisBeforeFieldIsSet {
  private int step;

  ThisBeforeFieldIsSet() {
    new Thread(this::run).start(); //! capture.not.sync
    step = 2;
  }

  synchronized void run() {
    step++;
  }
}
