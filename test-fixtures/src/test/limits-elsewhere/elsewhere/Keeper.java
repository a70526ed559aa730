package elsewhere;

import dev.freehold.NonEscaping;
import dev.freehold.Ref;

/** Does not do what it says. */
public class Keeper {
  private static Runnable kept;

  private Keeper() {}

  public static void read(@Ref Tap tap) {
    tap.close();
  }

  public static void call(@NonEscaping Runnable task) {
    kept = task;
  }

  public static void callAgain() {
    kept.run();
  }
}
