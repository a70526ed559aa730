import dev.freehold.Own;
import shared.Res;

class TypeTestOfKnownType {
  static final class Other {}

  static void guarded() {
    Object any = Res.open();
    if (!(any instanceof Res res)) {
      return;
    }
    res.close();
  }

  static void beside() {
    Object any = new Res();
    Res second = Res.open();
    if (!(any instanceof Res)) {
      return;
    }
    second.close();
    ((Res) any).close();
  }

  static void impossible(@Own Res res) {
    Object any = res;
    if (any instanceof Other) {
      return;
    }
    res.close();
  }

  static int oneOfTwo(boolean b) {
    Object any = b ? Res.open() : new Other();
    if (any instanceof Other) {
      return 0;
    }
    Res res = (Res) any;
    int n = res.get();
    res.close();
    return n;
  }

  static void both(boolean b) {
    Object any = b ? new Res() : new Other();
    if (any instanceof Res res && res.get() > 3) {
      res.close();
    } else if (any instanceof Res res) {
      res.close();
    }
  }
}
