import dev.freehold.Own;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import shared.Res;

/** What a library's interface takes may be a function, of which the library can say nothing. */
class ReferenceTakesFunction {
  static void start(@Own Res res, List<Runnable> tasks) {
    res.close();
    tasks.stream().map(Thread::new).forEach(Thread::start);
  }

  static int functions(@Own Res res) {
    Function<Runnable, Thread> unnamed = Thread::new;
    BiFunction<Runnable, String, Thread> named = Thread::new;
    Function<Callable<String>, FutureTask<String>> future = FutureTask::new;
    Consumer<Thread> starter = Thread::start;
    starter.accept(unnamed.apply(() -> {}));
    try (res) {
      return named.hashCode() + future.hashCode();
    }
  }
}
