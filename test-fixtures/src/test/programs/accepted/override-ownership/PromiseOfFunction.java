import dev.freehold.Concurrent;
import dev.freehold.NonEscaping;
import dev.freehold.Once;
import java.util.List;
import java.util.concurrent.Executor;

/** More may be promised than is asked for; what a stub file says of the JDK's binds only callers. */
class PromiseOfFunction {
  interface Now {
    void run(@NonEscaping Runnable action);
  }

  interface Anyhow {
    void run(Runnable action);
  }

  interface Elsewhere {
    void run(@Concurrent @Once Runnable action);
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void nowOnce(@NonEscaping @Once Runnable action) {
    action.run();
  }

  static void later(@Concurrent @Once Runnable action) {
    new Thread(action).start();
  }

  static void references(List<Runnable> actions) {
    Now same = PromiseOfFunction::now;
    Now more = PromiseOfFunction::nowOnce;
    Anyhow any = PromiseOfFunction::now;
    Elsewhere thread = PromiseOfFunction::later;
    Now lambda = action -> now(action);
    Executor direct = Runnable::run;
    Executor threads = action -> new Thread(action).start();
    actions.forEach(Runnable::run);
  }
}
