package shared;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;

/** A resource that gives out others, which must be released before it is. */
@MustRelease("close")
public class Connection implements AutoCloseable {
  public static Connection open() {
    return new Connection();
  }

  @From("this")
  public @Own Query query(String text) {
    return new Query();
  }

  @Override
  public void close() {}
}
