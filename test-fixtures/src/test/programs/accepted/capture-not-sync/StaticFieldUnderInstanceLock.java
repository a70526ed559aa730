import dev.freehold.Sync;
import java.util.HashMap;
import java.util.Map;

@Sync
final class StaticFieldUnderInstanceLock {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final int[] STEPS = {1, 2, 5};
  private static int made;

  static synchronized int next(String name) {
    NUMBERS.put(name, made);
    made += STEPS[0];
    return made;
  }

  void skip() {
    synchronized (StaticFieldUnderInstanceLock.class) {
      made++;
    }
  }
}
