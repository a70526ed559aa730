import dev.freehold.Own;
import shared.Res;

class ParameterReleased {
  static void end(@Own Res res) {
    res.set(0);
    res.close();
  }
}
