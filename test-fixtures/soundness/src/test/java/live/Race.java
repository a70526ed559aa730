package live;

import dev.freehold.Unsafe;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds data races without threads: what is said to run on another thread runs at once, under
 * another number, and accesses under different numbers must have held a lock in common.
 */
@Unsafe("stands for threads")
public final class Race {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<Access> ACCESSES = new ArrayList<>();
  private static int last;
  private static int thread;

  private Race() {}

  private record Access(String field, boolean write, int thread, int begun, Set<Integer> locks) {
    boolean races(Access other) {
      boolean together = thread != other.thread && !isBefore(other) && !other.isBefore(this);
      Set<Integer> common = new HashSet<>(locks);
      common.retainAll(other.locks);
      return field.equals(other.field) && together && (write || other.write) && common.isEmpty();
    }

    /** What the first thread did before it started another one is before all of that. */
    private boolean isBefore(Access other) {
      return thread == 0 && other.thread > begun;
    }
  }

  /** Begins a run. */
  public static void begin() {
    ACCESSES.clear();
    last = 0;
    thread = 0;
  }

  /** There is a new object with a field of that name. */
  public static void made(String field) {
    ACCESSES.removeIf(each -> each.field().equals(field));
  }

  /** Runs a function under a number of its own. */
  static void elsewhere(Runnable function) {
    int before = thread;
    thread = ++last;
    function.run();
    thread = before;
  }

  /** A field that several threads may know is read. */
  public static void read(String field) {
    access(field, false);
  }

  /** A field that several threads may know is written. */
  public static void wrote(String field) {
    access(field, true);
  }

  private static void access(String field, boolean write) {
    Access now = new Access(field, write, thread, last, locks());
    if (ACCESSES.stream().anyMatch(now::races)) {
      Ledger.found("capture.not.sync", "a race for " + field);
    }
    ACCESSES.add(now);
  }

  private static Set<Integer> locks() {
    Set<Integer> held = new HashSet<>();
    long[] self = {Thread.currentThread().getId()};
    for (ThreadInfo info : THREADS.getThreadInfo(self, true, false)) {
      for (MonitorInfo each : info.getLockedMonitors()) {
        held.add(each.getIdentityHashCode());
      }
    }
    return held;
  }
}
