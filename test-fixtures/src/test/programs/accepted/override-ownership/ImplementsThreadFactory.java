import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.Own;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import shared.Res;

/** A factory of threads hands its task to another thread, as its interface warns. */
class ImplementsThreadFactory {
  static final class Named implements ThreadFactory {
    private int threads;

    @Override
    public Thread newThread(Runnable task) {
      return new Thread(task, "worker " + threads++);
    }
  }

  static final class Daemons implements ThreadFactory {
    @Override
    public Thread newThread(@Concurrent @Once Runnable task) {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }
  }

  static final class Direct implements Executor {
    @Override
    public void execute(Runnable task) {
      task.run();
    }
  }

  static void close(@Own Res res) {
    new Named().newThread(res::close).start();
  }
}
