import shared.Res;

class InCatchThenFinally {
  void run(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      Res.take(res);
    } finally {
      res.close(); //! use.after.move.maybe
    }
  }
}
