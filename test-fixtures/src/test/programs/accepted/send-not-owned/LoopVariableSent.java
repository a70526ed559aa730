import dev.freehold.Concurrent;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.memory.OwnList;
import shared.Res;

class LoopVariableSent {
  static void all(@Mut OwnList<Res> list) {
    while (!list.isEmpty()) {
      Res each = list.remove(0);
      start(
          () -> {
            each.get();
            each.close();
          });
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    task.run();
  }
}
