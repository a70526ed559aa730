import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class TakeFromFieldInClose {
  private @Own Res res = Res.open();

  void close() {
    Res taken = res;
    taken.close();
  }
}
