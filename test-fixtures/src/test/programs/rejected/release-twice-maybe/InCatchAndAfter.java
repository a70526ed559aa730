import dev.freehold.Own;
import shared.Res;

class InCatchAndAfter {
  void run(@Own Res res, String s) {
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      res.close();
    }
    res.close(); //! release.twice.maybe
  }
}
