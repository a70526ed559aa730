import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.ArrayList;
import java.util.List;

class FunctionInVariable {
  static List<String> collect(String name, boolean twice) {
    List<String> names = new ArrayList<>();
    Runnable once = () -> names.add(name); //! capture.not.sync
    start(once);
    Runnable clear;
    clear = names::clear; //! capture.not.sync
    start(twice ? clear : null);
    Runnable whole =
        new Runnable() {
          @Override
          public void run() {
            names.add("x"); //! capture.not.sync
          }
        };
    Runnable other = whole;
    start(other);
    return names;
  }

  static void start(@Concurrent @Once Runnable task) {
    task.run();
  }
}
