import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldLentForWritingByRef {
  private final @Own Res res = Res.open();

  void fill() {
    res.set(1); //! mut.of.ref
  }

  void close() {
    res.close();
  }
}
