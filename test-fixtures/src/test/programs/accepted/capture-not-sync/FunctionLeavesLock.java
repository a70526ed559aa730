import dev.freehold.Sync;
import java.util.ArrayList;
import java.util.List;

@Sync
final class FunctionLeavesLock {
  private final List<Integer> levels = new ArrayList<>();
  private int sum;

  Runnable raise() {
    return () -> {
      synchronized (this) {
        sum++;
      }
    };
  }

  Runnable count() {
    return new Runnable() {
      @Override
      public void run() {
        synchronized (FunctionLeavesLock.this) {
          levels.forEach(each -> sum += each);
        }
      }
    };
  }
}
