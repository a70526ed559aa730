package live;

import dev.freehold.Unsafe;

/** Counts whether something is open, for resources that are no class. */
@Unsafe("is the measure")
public final class Tally {
  private Tally() {}

  /** It is open. */
  public static void open(int[] count) {
    count[0] = 1;
    Ledger.opened(count);
  }

  /** It is closed. */
  public static void close(int[] count) {
    Ledger.closed(count);
    count[0] = 0;
  }
}
