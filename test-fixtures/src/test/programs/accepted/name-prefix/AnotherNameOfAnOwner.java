// with -Afreehold.names=check
// with -Afreehold.skip=shared
import shared.Res;

class AnotherNameOfAnOwner {
  static void last(boolean more) {
    Res ownFirst = Res.open();
    Res last = ownFirst;
    last.close();
    Res ownNext = null;
    if (more) {
      ownNext = Res.open();
    }
    if (ownNext != null) {
      ownNext.close();
    }
  }
}
