// with -AskipDefs=Skipped
import shared.Res;

class InSkippedClass {
  static void right() {
    Res.open().close();
  }

  static class Inner {
    static void leak() {
      Res res = Res.open();
      res.get();
    }
  }
}
