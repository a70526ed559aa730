import dev.freehold.Sync;
import java.util.List;

class SyncFunctionCaptures {
  @Sync
  interface Job {
    void run();
  }

  static Job adding(List<String> lines) {
    return () -> lines.add("x"); //! capture.not.sync
  }

  static Job clearing(List<String> lines) {
    return lines::clear; //! capture.not.sync
  }

  static Job counting(int[] count) {
    return new Job() {
      @Override
      public void run() {
        count[0]++; //! capture.not.sync
      }
    };
  }
}
