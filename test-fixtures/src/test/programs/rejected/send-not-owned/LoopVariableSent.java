import dev.freehold.Concurrent;
import dev.freehold.Once;
import dev.freehold.memory.OwnList;
import shared.Res;

class LoopVariableSent {
  static void all(OwnList<Res> list) {
    for (int i = 0; i < list.size(); i++) {
      Res each = list.get(i);
      start(() -> each.get()); //! send.not.owned
    }
  }

  static void start(@Concurrent @Once Runnable task) {
    task.run();
  }
}
