import dev.freehold.Once;
import java.util.List;

class CallbackCalledForEach {
  static void run(List<String> names, @Once Runnable callback) {
    for (String name : names) {
      System.out.println(name);
      callback.run(); //! use.after.move.maybe
    }
  }
}
