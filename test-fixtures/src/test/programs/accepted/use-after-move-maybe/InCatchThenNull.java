import shared.Res;

class InCatchThenNull {
  void run(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      Res.take(res);
      res = null;
    } finally {
      if (res != null) {
        res.close();
      }
    }
  }
}
