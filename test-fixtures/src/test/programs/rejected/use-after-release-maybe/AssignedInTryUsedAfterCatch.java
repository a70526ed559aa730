import java.io.IOException;
import shared.Res;

class AssignedInTryUsedAfterCatch {
  int run() {
    Res res = Res.open();
    try {
      Res.mayFail();
      res.close();
    } catch (IOException e) {
      System.out.println(e);
    }
    int n = res.get(); //! use.after.release.maybe
    return n;
  }
}
