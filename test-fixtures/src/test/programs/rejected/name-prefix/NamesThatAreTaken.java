// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.Serializable;
import shared.Res;

@MustRelease("close")
class NamesThatAreTaken implements Serializable {
  private @Own Res part = Res.open(); //! name.prefix
  private final int refCount = 1;

  int count(Res count) { //! name.prefix
    return refCount + count.get();
  }

  record Pair(int number, int other) {
    static int sum(Res res, int refRes) { //! name.prefix
      return res.get() + refRes;
    }
  }

  void close() {
    part.close();
  }
}
