import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class NullableField {
  private @Own Res res;

  void fill(@Mut NullableField this) {
    if (res == null) {
      res = Res.open();
    }
  }

  void close() {
    if (res != null) {
      res.close();
    }
  }
}
