package m;

import dev.freehold.MustRelease;

@MustRelease("close")
public class Buffer {
  public int size() {
    return 1;
  }

  public void close() {}
}
