import dev.freehold.Own;
import shared.Res;

class ReadInWhileCondition {
  void run(@Own Res res) {
    while (res.get() > 0) { //! use.after.release.maybe
      res.close();
    }
  }
}
