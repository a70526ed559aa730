import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldOfParameterClosed {
  final @Own Res part = Res.open();

  static void dismantle(@Own FieldOfParameterClosed whole) {
    whole.part.get();
    whole.close();
  }

  void close() {
    part.close();
  }
}
