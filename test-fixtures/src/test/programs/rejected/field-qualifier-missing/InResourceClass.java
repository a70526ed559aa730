import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class InResourceClass {
  private final @Own Res owned = Res.open();
  private final Res other = Res.open(); //! field.qualifier.missing

  int sum() {
    return owned.get() + other.get();
  }

  void close() {
    owned.close();
    other.close();
  }
}
