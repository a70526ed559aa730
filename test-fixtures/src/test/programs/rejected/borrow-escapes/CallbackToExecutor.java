import dev.freehold.NonEscaping;
import java.util.concurrent.Executor;

class CallbackToExecutor {
  static void all(Executor executor, int times, @NonEscaping Runnable action) {
    for (int i = 0; i < times; i++) {
      executor.execute(action); //! borrow.escapes
    }
  }
}
