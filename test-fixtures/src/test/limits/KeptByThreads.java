// limit ordinary superclasses and interfaces in class files
import dev.freehold.MustRelease;

/** The superclass keeps the task, and runs it when it has been closed. */
class KeptByThreads {
  private static volatile boolean closed;
  private static volatile boolean late;

  @MustRelease("close")
  static class Task extends Thread {
    @Override
    public void run() {
      while (!closed) {
        Thread.onSpinWait();
      }
      late = true;
    }

    void close() {
      closed = true;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Task task = new Task();
    task.start();
    task.close();
    for (int i = 0; i < 10_000 && !late; i++) {
      Thread.sleep(1);
    }
    if (late) {
      throw new IllegalStateException("wrong: it runs though it has been closed");
    }
  }
}
