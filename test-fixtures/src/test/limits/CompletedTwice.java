// limit a future that is complete already
import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.concurrent.CompletableFuture;

/** Of two values that a future is completed with, it keeps the first. */
class CompletedTwice {
  static int open;

  @MustRelease("close")
  static class Tap {
    boolean closed;

    Tap() {
      open++;
    }

    boolean flows() {
      return !closed;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  public static void main(String[] args) {
    CompletableFuture<@Own Tap> later = CompletableFuture.completedFuture(new Tap());
    later.complete(new Tap());
    later.join().close();
    if (open != 0) {
      throw new IllegalStateException("wrong: the second is never closed");
    }
  }
}
