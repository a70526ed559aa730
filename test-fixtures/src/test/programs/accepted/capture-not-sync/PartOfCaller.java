import dev.freehold.Sync;

@Sync
final class PartOfCaller {
  private final int[] counts;

  PartOfCaller(int kinds) {
    this(new int[kinds]);
  }

  private PartOfCaller(int[] counts) {
    this.counts = counts;
    clear();
  }

  private void clear() {
    counts[0] = 1;
  }

  synchronized void count(int kind) {
    counts[kind]++;
  }
}
