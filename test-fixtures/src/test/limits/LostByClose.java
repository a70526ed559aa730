// limit a result lost by an implicit `close()`
import dev.freehold.MustRelease;
import dev.freehold.Own;

/** The result is lost where closing something else fails. */
class LostByClose {
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

  static class Door implements AutoCloseable {
    @Override
    public void close() throws Exception {
      throw new Exception();
    }
  }

  static @Own Tap make() throws Exception {
    try (Door door = new Door()) {
      return new Tap();
    }
  }

  public static void main(String[] args) {
    try {
      Tap tap = make();
      tap.close();
    } catch (Exception e) {
      end();
    }
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
