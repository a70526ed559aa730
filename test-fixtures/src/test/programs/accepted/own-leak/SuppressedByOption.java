// with -AsuppressWarnings=own.leak,freehold:use.after.release
import shared.Res;

class SuppressedByOption {
  static void leak() {
    Res res = Res.open();
    res.get();
  }

  static int use() {
    Res res = Res.open();
    res.close();
    return res.get();
  }
}
