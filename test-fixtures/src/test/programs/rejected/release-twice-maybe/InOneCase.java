import dev.freehold.Own;
import shared.Res;

class InOneCase {
  void run(@Own Res res, int n) {
    switch (n) {
      case 1 -> res.close();
      default -> {}
    }
    res.close(); //! release.twice.maybe
  }
}
