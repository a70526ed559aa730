import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import java.util.Iterator;
import java.util.concurrent.Callable;

class InterfacesOfTheLibrary {
  @MustRelease("close")
  static class Rows
      implements Iterator<String>, Runnable, Callable<Integer>, Comparable<Rows>, AutoCloseable {
    private int next;

    @Override
    public boolean hasNext() {
      return next < 3;
    }

    @Override
    public String next(@Mut Rows this) {
      next++;
      return "row " + next;
    }

    @Override
    public void run(@Mut Rows this) {
      next = 0;
    }

    @Override
    public Integer call(@Mut Rows this) {
      next = 1;
      return next;
    }

    @Override
    public int compareTo(Rows other) {
      return Integer.compare(next, other.next);
    }

    @Override
    public String toString() {
      return "rows from " + next;
    }

    @Override
    public void close(@Own Rows this) {}
  }

  static int lengths() {
    int sum = 0;
    try (Rows rows = new Rows()) {
      rows.run();
      while (rows.hasNext()) {
        sum += rows.next().length();
      }
    }
    return sum;
  }
}
