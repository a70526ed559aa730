// since 21
// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import shared.Res;

class ReadByGuard {
  static int guarded(Object value) {
    Res res = Res.open();
    int found =
        switch (value) {
          case String text when text.length() > res.get() -> 1;
          default -> 0;
        };
    Res.take(res);
    return found;
  }
}
