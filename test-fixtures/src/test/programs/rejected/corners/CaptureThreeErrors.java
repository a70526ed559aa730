import dev.freehold.Own;
import shared.Res;

class CaptureThreeErrors {
  void test(@Own Res r) {
    new Thread(() -> r.close()).start(); //! capture.escapes
  }
}
