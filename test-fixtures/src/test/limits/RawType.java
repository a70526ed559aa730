// limit raw types, unchecked casts
import dev.freehold.MustRelease;
import java.lang.reflect.Constructor;

/** The raw type does not say that it makes taps. */
class RawType {
  static int open;

  @MustRelease("close")
  static class Tap {
    Tap() {
      open++;
    }

    void close() {
      open--;
    }
  }

  @SuppressWarnings("rawtypes")
  public static void main(String[] args) throws Exception {
    Constructor raw = Tap.class.getDeclaredConstructor();
    Tap tap = (Tap) raw.newInstance();
    if (open != 0) {
      throw new IllegalStateException("wrong: it is never closed");
    }
  }
}
