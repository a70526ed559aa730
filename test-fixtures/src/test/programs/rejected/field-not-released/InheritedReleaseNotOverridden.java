import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedReleaseNotOverridden {
  @MustRelease("close")
  static class Base {
    void close() {}
  }

  static class Derived extends Base {
    private final @Own Res more = Res.open(); //! field.not.released
  }
}
