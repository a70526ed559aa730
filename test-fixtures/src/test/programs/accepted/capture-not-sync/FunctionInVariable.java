import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class FunctionInVariable {
  static List<String> collect(String name, boolean twice) {
    ConcurrentLinkedQueue<String> names = new ConcurrentLinkedQueue<>();
    Runnable once = () -> names.add(name);
    start(once);
    Runnable clear = twice ? names::clear : () -> {};
    start(clear);
    List<String> copy = new ArrayList<>(names);
    Runnable here = () -> copy.add(name);
    here.run();
    return copy;
  }

  static void start(@Concurrent @Once Runnable task) {
    task.run();
  }
}
