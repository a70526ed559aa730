import dev.freehold.Own;
import shared.Res;

class PrintedInFinally {
  static void run(@Own Res res, boolean keep) {
    try {
      if (!keep) {
        res.close();
        return;
      }
      Res.take(res);
      res = Res.open();
    } finally {
      System.out.println(res.get()); //! use.after.release.maybe
    }
    res.close();
  }
}
