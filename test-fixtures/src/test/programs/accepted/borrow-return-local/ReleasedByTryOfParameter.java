import dev.freehold.Own;
import shared.Res;

class ReleasedByTryOfParameter {
  static int look(@Own Res res) {
    try (res) {
      return res.self().get();
    }
  }
}
