// limit inner classes that are members
import dev.freehold.MustRelease;
import dev.freehold.Own;

/** The inner object outlives its outer one. */
class MemberClass {
  @MustRelease("close")
  static class Tap {
    private boolean closed;
    static int open;

    Tap() {
      open++;
    }

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  @MustRelease("close")
  static class Sink {
    private final @Own Tap tap = new Tap();

    class Gauge {
      int level() {
        return tap.level();
      }
    }

    Gauge gauge() {
      return new Gauge();
    }

    void close() {
      tap.close();
    }
  }

  public static void main(String[] args) {
    Sink sink = new Sink();
    Sink.Gauge gauge = sink.gauge();
    sink.close();
    gauge.level();
  }
}
