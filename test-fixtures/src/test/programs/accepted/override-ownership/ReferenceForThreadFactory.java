import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import shared.Res;

/** Callers of a thread factory know that its tasks run on another thread. */
class ReferenceForThreadFactory {
  private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread::new);

  void send(@Own Res res) {
    workers.execute(res::close);
  }

  static ExecutorService others(boolean one) {
    ThreadFactory threads = Thread::new;
    ThreadFactory same = threads::newThread;
    return one ? Executors.newSingleThreadExecutor(same) : Executors.newCachedThreadPool(Thread::new);
  }

  static Executor executor(ExecutorService service) {
    Executor each = task -> new Thread(task).start();
    return each == service ? each : service::execute;
  }

  static void later(@Own Res res, ExecutorService service) {
    CompletableFuture.runAsync(() -> {}, service::execute);
    res.close();
  }
}
