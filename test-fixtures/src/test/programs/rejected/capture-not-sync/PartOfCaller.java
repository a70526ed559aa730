import dev.freehold.Sync;

@Sync
final class PartOfCaller {
  private final int[] counts;

  PartOfCaller(int[] counts) {
    this.counts = counts; //! capture.not.sync
  }

  synchronized void count(int kind) {
    counts[kind]++;
  }
}
