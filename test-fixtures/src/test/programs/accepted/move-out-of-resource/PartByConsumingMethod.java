import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartByConsumingMethod {
  private @Own Res part = Res.open();

  Res part(@Own PartByConsumingMethod this) {
    return part;
  }

  void close() {
    part.close();
  }

  static Res detach(@Own PartByConsumingMethod whole) {
    return whole.part();
  }
}
