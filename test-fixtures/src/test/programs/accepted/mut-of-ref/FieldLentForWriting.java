import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldLentForWriting {
  private final @Own Res res = Res.open();

  void fill(@Mut FieldLentForWriting this) {
    res.set(1);
  }

  void close() {
    res.close();
  }
}
