import dev.freehold.Own;
import shared.Res;

class OwnedParameterOnOnePath {
  void run(@Own Res res, boolean c) {
    if (c) {
      Res.take(res);
    }
  } //! own.leak.maybe
}
