package elsewhere;

import dev.freehold.MustRelease;
import dev.freehold.Own;

/** Takes itself apart, which its signature does not say. */
@MustRelease("close")
public class Basin {
  private final @Own Tap tap = new Tap();

  public void drain(@Own Basin this) {
    tap.close();
  }

  public void close() {
    tap.close();
  }
}
