import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.concurrent.atomic.AtomicInteger;
import shared.Res;

class BorrowedParameterSent {
  static void add(Res res, AtomicInteger total) {
    start(() -> total.addAndGet(res.get())); //! send.not.owned
  }

  static void start(@Concurrent @Once Runnable task) {
    task.run();
  }
}
