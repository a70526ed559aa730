// limit other classes' methods that only look
// refused: capture.not.sync
import dev.freehold.Sync;

/** Right, and refused: the method of the other class does not keep the array. */
class MethodThatOnlyLooks {
  @Sync
  static class Sums {
    private final int[] values = new int[4];

    synchronized int sum() {
      return Other.sum(values);
    }
  }
}

class Other {
  static int sum(int[] values) {
    int sum = 0;
    for (int each : values) {
      sum += each;
    }
    return sum;
  }
}
