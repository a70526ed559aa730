package shared;

import dev.freehold.MustRelease;

/** A resource that borrows from its {@link Connection}. */
@MustRelease("close")
public class Query implements AutoCloseable {
  public int count() {
    return 0;
  }

  @Override
  public void close() {}
}
