import dev.freehold.Own;
import shared.Res;

class InDoWhileCondition {
  void run() {
    Res res = Res.open();
    do {
      res.get(); //! use.after.move.maybe
    } while (consume(res));
  }

  static boolean consume(@Own Res res) {
    res.close();
    return true;
  }
}
