import shared.Res;

class OfTemporaryInLoopCondition {
  void run() {
    while (Res.open().get() == 1) { //! own.leak
      System.out.println("one");
    }
  }
}
