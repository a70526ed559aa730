// limit functions that are handed over as several arguments
import dev.freehold.MustRelease;
import dev.freehold.NonEscaping;

/** The array of functions is kept, though each of them was promised not to be. */
class FunctionsInAnArray {
  @MustRelease("close")
  static class Tap {
    private boolean closed;

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    void close() {
      closed = true;
    }
  }

  private static Runnable[] kept;

  static void keep(@NonEscaping Runnable... functions) {
    kept = functions;
  }

  public static void main(String[] args) {
    Tap tap = new Tap();
    keep(() -> tap.level());
    tap.close();
    kept[0].run();
  }
}
