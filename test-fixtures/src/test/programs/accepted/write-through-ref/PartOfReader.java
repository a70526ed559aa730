import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartOfReader {
  private final @Own Res part = Res.open();

  void touch(@Mut PartOfReader this) {
    part.value += 1;
  }

  void close() {
    part.close();
  }
}
