// limit a constructor that calls what a subclass overrides
import dev.freehold.MustRelease;
import dev.freehold.Own;

/** The superclass looks at the tap before it is there. */
class CalledFromTheSuperclass {
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

  static class Base {
    Base() {
      look();
    }

    void look() {}
  }

  @MustRelease("close")
  static class Sink extends Base {
    private final @Own Tap tap;

    Sink() {
      tap = new Tap();
    }

    @Override
    void look() {
      if (tap == null) {
        throw new IllegalStateException("wrong: the field is not set");
      }
    }

    void close() {
      tap.close();
    }
  }

  public static void main(String[] args) {
    Sink sink = new Sink();
    sink.close();
  }
}
