import shared.Res;

class AtThrowInCatch {
  void run(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(e); //! own.leak
    }
    res.close();
  }
}
