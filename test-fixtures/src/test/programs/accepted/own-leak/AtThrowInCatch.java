import shared.Res;

class AtThrowInCatch {
  void run(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      res.close();
      throw new IllegalStateException(e);
    }
    res.close();
  }
}
