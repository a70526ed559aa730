import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartOfReader {
  private final @Own Res part = Res.open();

  void touch() {
    part.value += 1; //! write.through.ref
  }

  void close() {
    part.close();
  }
}
