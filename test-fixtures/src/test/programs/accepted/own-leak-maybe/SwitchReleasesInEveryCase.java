// since 21
import dev.freehold.Own;
import shared.Res;

class SwitchReleasesInEveryCase {
  void run(@Own Res owned, int n) {
    switch (owned) {
      case Res res when n > 1 -> Res.take(res);
      case Res res -> res.close();
    }
  }
}
