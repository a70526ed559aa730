import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

class FunctionOfField {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private final Runnable counting = () -> COUNT.incrementAndGet();
  private final Runnable passed;
  private final Runnable here;

  FunctionOfField(@Concurrent Runnable passed, Runnable here) {
    this.passed = passed;
    this.here = here;
  }

  static Runnable saying(String text) {
    return () -> System.out.println(text);
  }

  void run(Res res) {
    start(counting);
    start(this.passed);
    start(saying("done"));
    here.run();
  }

  record Job(@Concurrent Runnable task) {
    void run(Res res) {
      start(task);
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }
}
