import dev.freehold.Concurrent;
import dev.freehold.Own;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import shared.Res;

/** Who calls an interface that says nothing of threads does not expect one. */
class OverriderStartsThread {
  interface Maker {
    Thread make(Runnable task);
  }

  static class Threads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      return new Thread(task);
    }

    public Thread make(@Concurrent Runnable task) {
      return new Thread(task);
    }
  }

  static final class Both extends Threads implements Maker {} //! override.ownership

  static final class Mapping implements Function<Runnable, Thread> {
    @Override
    public Thread apply(@Concurrent Runnable task) { //! override.ownership
      return new Thread(task);
    }
  }

  static void close(@Own Res res) {
    new Both().newThread(res::close).start();
  }
}
