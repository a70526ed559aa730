import dev.freehold.Own;
import shared.Res;

class LastCallOfLoopBody {
  void run(@Own Res res, int n) {
    do {
      res.close(); //! release.twice.maybe
    } while (n-- > 0);
  }
}
