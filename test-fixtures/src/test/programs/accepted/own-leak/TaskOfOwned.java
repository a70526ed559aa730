import dev.freehold.Own;
import java.util.concurrent.FutureTask;
import shared.Res;

class TaskOfOwned {
  static void run() throws Exception {
    FutureTask<@Own Res> task = new FutureTask<>(Res::new);
    task.run();
    task.get().close();
  }
}
