// limit reflection, method handles
import dev.freehold.MustRelease;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A tap comes out of a method handle. */
class HandleOfConstructor {
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

  public static void main(String[] args) throws Throwable {
    MethodHandle maker =
        MethodHandles.lookup().findConstructor(Tap.class, MethodType.methodType(void.class));
    Object tap = maker.invoke();
    end();
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
