import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class FieldReturnedAsRef {
  private final @Own Res res = Res.open();

  @Ref Res res() {
    return res;
  }

  void close() {
    res.close();
  }
}
