// since 21
import dev.freehold.Own;
import shared.Res;

class SwitchReleasesInOneCase {
  void run(@Own Res owned, int n) {
    switch (owned) {
      case Res res when n > 1 -> res.get();
      case Res res -> res.close();
    }
  } //! own.leak.maybe
}
