import dev.freehold.Own;
import shared.Res;

class OfUnusedResult {
  void run(@Own Res res) {
    Res.pass(res).close();
  }
}
