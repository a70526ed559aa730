import dev.freehold.Sync;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

@Sync
final class ViewReturned implements Iterable<String> {
  private final Deque<String> jobs = new ArrayDeque<>();

  synchronized void add(String job) {
    jobs.add(job);
  }

  @Override
  public synchronized Iterator<String> iterator() {
    return jobs.iterator(); //! capture.not.sync
  }
}
