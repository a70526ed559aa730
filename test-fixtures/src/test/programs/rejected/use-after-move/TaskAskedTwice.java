import dev.freehold.Own;
import java.util.concurrent.FutureTask;
import shared.Res;

class TaskAskedTwice {
  static void twice(FutureTask<@Own Res> task) throws Exception {
    task.get().close();
    task.get().close(); //! use.after.move
  }
}
