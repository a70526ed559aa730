// limit a method that consumes and is no release method, in a class that inherits it and adds owned fields
import dev.freehold.MustRelease;
import dev.freehold.Own;

/** What is inherited closes its own field only. */
class InheritedConsumer {
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
  static class Basin {
    private final @Own Tap tap = new Tap();

    void drain(@Own Basin this) {
      tap.close();
    }

    void close() {
      tap.close();
    }
  }

  @MustRelease("close")
  static class Sink extends Basin {
    private final @Own Tap second = new Tap();

    @Override
    void close() {
      super.close();
      second.close();
    }
  }

  public static void main(String[] args) {
    Sink sink = new Sink();
    sink.drain();
    end();
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
