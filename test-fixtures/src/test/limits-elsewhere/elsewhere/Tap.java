package elsewhere;

import dev.freehold.MustRelease;

/** A resource that notices what is done to it. */
@MustRelease("close")
public class Tap {
  private boolean closed;

  public int level() {
    if (closed) {
      throw new IllegalStateException("wrong: used after it was closed");
    }
    return 1;
  }

  public void close() {
    closed = true;
  }
}
