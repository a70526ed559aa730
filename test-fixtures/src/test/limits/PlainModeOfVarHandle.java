// limit `VarHandle`
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The variable handle reads and writes the field as if there were one thread. */
class PlainModeOfVarHandle {
  @Sync
  static class Counter {
    private static final VarHandle COUNT;

    static {
      try {
        COUNT = MethodHandles.lookup().findVarHandle(Counter.class, "count", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private volatile int count;

    void next() {
      COUNT.set(this, (int) COUNT.get(this) + 1);
    }
  }
}
