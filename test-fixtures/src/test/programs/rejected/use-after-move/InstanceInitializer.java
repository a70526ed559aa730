import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class InstanceInitializer {
  private final @Own Res res;
  private final int first;

  {
    Res made = Res.open();
    res = made;
    first = made.get(); //! use.after.move
  }

  void close() {
    res.close();
  }
}
