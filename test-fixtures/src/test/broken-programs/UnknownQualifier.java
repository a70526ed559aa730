import dev.freehold.Ref;
import shared.Res;

/** Nothing is said of a call to a method of which it is not known what it does with its argument. */
class UnknownQualifier {
  static void take(@Onw Res taken) {}

  static void lend(@Ref Res lent) {}

  void perhapsTwice() {
    Res res = new Res();
    take(res);
    res.close();
  }

  void perhapsLost() {
    Res res = new Res();
    take(res);
  }

  void right() {
    Res leaks = new Res();
    lend(leaks);
  } //! own.leak
}
