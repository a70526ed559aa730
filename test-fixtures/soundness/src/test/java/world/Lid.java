package world;

import dev.freehold.MustRelease;
import dev.freehold.Own;

/** A resource that a box lends: until it is released, the box stays where it is. */
@MustRelease("close")
public final class Lid implements AutoCloseable {
  private final @Own Cell mark;

  Lid(@Own Cell mark) {
    this.mark = mark;
  }

  /** Reads it. */
  public int get() {
    return mark.n();
  }

  @Override
  public void close(@Own Lid this) {
    mark.close();
  }
}
