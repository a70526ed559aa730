import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OrdinaryOwner {
  private final @Own Res log = Res.open();

  int size() {
    return log.get();
  }

  void close() {
    log.close();
  }
}
