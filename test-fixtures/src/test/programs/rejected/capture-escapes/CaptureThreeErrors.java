import dev.freehold.Own;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class CaptureThreeErrors {
  private final List<Runnable> kept = new ArrayList<>();

  void test(@Own Res r) {
    kept.add(() -> r.close()); //! capture.escapes
  }
}
