import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class InstanceInitializer {
  private final @Own Res res;
  private final int first;

  {
    Res made = Res.open();
    first = made.get();
    res = made;
  }

  int first() {
    return first;
  }

  void close() {
    res.close();
  }
}
