import dev.freehold.Own;
import shared.Res;

class InOneBranch {
  void run(@Own Res res, boolean c) {
    if (c) {
      res.close();
    }
    Res.take(res); //! use.after.release.maybe
  }
}
