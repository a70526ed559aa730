import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReadAfterOwnClose {
  private final @Own Res res = Res.open();

  int finish(@Own FieldReadAfterOwnClose this) {
    int value = res.get();
    close();
    return value;
  }

  void close() {
    res.close();
  }
}
