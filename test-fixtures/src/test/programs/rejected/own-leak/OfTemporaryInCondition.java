import shared.Res;

class OfTemporaryInCondition {
  void run() {
    if (Res.open().get() == 1) { //! own.leak
      System.out.println("one");
    }
  }
}
