// limit native code
// only compiled: there is no native code here
import dev.freehold.MustRelease;
import dev.freehold.Ref;
import dev.freehold.Unsafe;

/** What native code does with the tap is not known. */
class Native {
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

  @Unsafe("the library was read")
  static native void keep(@Ref Tap tap);

  public static void main(String[] args) {
    Tap tap = new Tap();
    keep(tap);
    tap.close();
  }
}
