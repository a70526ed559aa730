import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class SubclassNeverReleases implements AutoCloseable {
  @Override
  public void close() {}

  static class Sub extends SubclassNeverReleases {
    private final @Own Res extra = Res.open(); //! field.not.released
  }
}
