import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ConstructorOverwrites {
  private @Own Res res = Res.open();

  ConstructorOverwrites() {
    res = Res.open(); //! own.leak.overwritten
  }

  void close() {
    res.close();
  }
}
