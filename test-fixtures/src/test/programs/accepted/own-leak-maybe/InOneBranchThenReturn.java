import dev.freehold.Own;
import shared.Res;

class InOneBranchThenReturn {
  void run(@Own Res res, boolean c) {
    if (c) {
      res.close();
      return;
    }
    Res.take(res);
  }
}
