import dev.freehold.Own;
import shared.Res;

class OwnedParameterOnEveryPath {
  void run(@Own Res res, boolean c) {
    if (c) {
      Res.take(res);
      return;
    }
    res.close();
  }
}
