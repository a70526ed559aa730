import dev.freehold.Own;
import shared.Res;

class NullThatIsTested {
  @interface Nullable {}

  static @Nullable Res maybe(boolean any) {
    Res res = Res.open();
    if (any) {
      Res.take(res);
      res = null;
    }
    return res;
  }

  static int tested(@Own Res res, boolean any) {
    if (any) {
      Res.take(res);
      res = null;
    }
    int value = res == null ? 0 : res.get();
    if (res != null) {
      res.close();
    }
    return value;
  }

  static void refilled(int times) {
    Res res = Res.open();
    for (int i = 0; i < times; i++) {
      Res.take(res);
      res = null;
      res = Res.open();
      res.get();
    }
    res.close();
  }

  static void queue(int times) {
    Res last = null;
    for (int i = 0; i < times; i++) {
      if (last != null) {
        Res.take(last);
        last = null;
      } else {
        last = Res.open();
      }
    }
    if (last != null) {
      last.close();
    }
  }

  static void compared(@Own Res res) {
    Res.take(res);
    res = null;
    assert res == null;
    String.valueOf(res);
  }
}
