import dev.freehold.NonEscaping;
import shared.Res;

class NonEscapingLambdaReleases {
  void run() {
    Res res = Res.open();
    now(() -> res.close()); //! move.out.of.borrow
    res.close();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
