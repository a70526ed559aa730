// with -Afreehold.checker=off
import shared.Res;

class CheckerOff {
  void run() {
    Res.open();
  }
}
