// limit `equals`, `hashCode`, `toString`
import dev.freehold.MustRelease;

/** A method that is taken to read only keeps what it is given. */
class KeptByEquals {
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

  static class Collector {
    Object kept;

    @Override
    public boolean equals(Object other) {
      kept = other;
      return false;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  public static void main(String[] args) {
    Collector collector = new Collector();
    Tap tap = new Tap();
    collector.equals(tap);
    tap.close();
    ((Tap) collector.kept).level();
  }
}
