import dev.freehold.Own;
import shared.Res;

class OwnedParameterAsResource {
  void run(@Own Res res) {
    try (res) {
      res.get();
    }
  }
}
