import shared.Res;

class OperatorsThrow {
  void twice(int[] all, int i) {
    Res r = Res.open();
    try {
      r.close();
      all[i] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      r.close(); //! release.twice
    }
  }

  void leak(int[] all, int i) {
    Res r = null;
    try {
      r = Res.open();
      all[i] = 1;
      r.close();
    } catch (ArrayIndexOutOfBoundsException e) {
      return; //! own.leak.maybe
    }
  }
}
