import dev.freehold.Concurrent;
import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.Sync;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import shared.Res;

class FunctionPassedOn {
  @Sync
  interface Job extends Runnable {}

  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  static void together(@NonEscaping @Concurrent Runnable task) {
    task.run();
  }

  static void direct(Res res, @Concurrent Runnable task) {
    start(task);
    start(() -> task.run());
    start(task::run);
  }

  static void lent(Res res, @NonEscaping @Concurrent Runnable task) {
    together(task);
  }

  static void safe(Res res, Job job) {
    start(job);
  }

  static void runHere(Res res, Runnable task) {
    task.run();
  }

  static class Workers implements Executor {
    private final ExecutorService service;

    Workers(ExecutorService service) {
      this.service = service;
    }

    @Override
    public void execute(Runnable task) {
      Res res = Res.open();
      res.close();
      service.execute(task);
    }
  }
}
