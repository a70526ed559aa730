import dev.freehold.Own;
import shared.Res;

class InCatchAndReturn {
  void run(@Own Res res, String s) {
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      res.close();
      return;
    }
    res.close();
  }
}
