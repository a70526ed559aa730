import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ConsumedOnOnePath {
  private @Own Res a = Res.open();
  private @Own Res b = Res.open();

  void done(@Own ConsumedOnOnePath this, boolean c) {
    if (c) {
      close();
    } else {
      a.close();
      Res.take(b);
    }
  }

  void close() {
    a.close();
    b.close();
  }
}
