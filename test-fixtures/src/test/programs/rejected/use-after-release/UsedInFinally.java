import dev.freehold.Own;
import shared.Res;

class UsedInFinally {
  int run(@Own Res res) {
    try {
      res.close();
    } finally {
      return res.get(); //! use.after.release
    }
  }
}
