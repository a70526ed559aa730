import dev.freehold.Concurrent;
import dev.freehold.NonEscaping;
import dev.freehold.Once;
import java.util.concurrent.ExecutorService;
import shared.Res;

class FunctionPassedOn {
  static void start(@Concurrent @Once Runnable task) {
    new Thread(task).start();
  }

  static void together(@NonEscaping @Concurrent Runnable task) {
    task.run();
  }

  static void direct(Res res, Runnable task) {
    start(task); //! capture.not.sync
  }

  static void twice(Res res, ExecutorService workers, Runnable task) {
    workers.execute(task); //! capture.not.sync
    workers.execute(task);
  }

  static <T extends Runnable> void generic(Res res, T task) {
    start(task); //! capture.not.sync
  }

  static void renamed(Res res, boolean now, Runnable task) {
    Runnable other = now ? task : () -> {};
    start(other); //! capture.not.sync
  }

  static void lent(Res res, @NonEscaping Runnable task) {
    together(task); //! capture.not.sync
  }

  static void chosen(Res res, int which, Runnable task) {
    start(
        switch (which) { //! capture.not.sync
          case 0 -> task;
          default -> {
            yield () -> {};
          }
        });
  }
}
