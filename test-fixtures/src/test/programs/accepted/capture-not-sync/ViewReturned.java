import dev.freehold.Sync;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;

@Sync
final class ViewReturned implements Iterable<String> {
  private final Deque<String> jobs = new ArrayDeque<>();

  synchronized void add(String job) {
    jobs.add(job);
    notifyAll();
  }

  synchronized String take() throws InterruptedException {
    while (jobs.isEmpty()) {
      wait();
    }
    return jobs.poll();
  }

  @Override
  public synchronized Iterator<String> iterator() {
    return new ArrayList<>(jobs).iterator();
  }
}
