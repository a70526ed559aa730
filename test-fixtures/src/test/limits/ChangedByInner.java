// limit changes through inner instances
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

/** The inner instance releases a part of its outer one while another borrow of it is used. */
class ChangedByInner {
  @MustRelease("close")
  static class Tap implements AutoCloseable {
    private boolean closed;

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @MustRelease("close")
  static class Sink {
    private final @Own OwnList<Tap> taps = OwnList.create();

    Sink() {
      taps.add(new Tap());
    }

    @Ref
    Tap first() {
      return taps.get(0);
    }

    class Valve {
      void remove() {
        taps.remove(0).close();
      }
    }

    void close(@Own Sink this) {
      taps.close();
    }
  }

  public static void main(String[] args) {
    Sink sink = new Sink();
    Sink.Valve valve = sink.new Valve();
    Tap tap = sink.first();
    valve.remove();
    try {
      tap.level();
    } finally {
      sink.close();
    }
  }
}
