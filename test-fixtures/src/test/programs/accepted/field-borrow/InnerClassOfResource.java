import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@MustRelease("close")
class InnerClassOfResource {
  private final @Own Res res = Res.open();

  void close() {
    res.close();
  }

  @View
  static class Cursor {
    private final @Ref InnerClassOfResource owner;

    Cursor(@Ref InnerClassOfResource owner) {
      this.owner = owner;
    }
  }
}
