import shared.Res;

class InLoopBeforeUse {
  int run(int n) {
    Res res = Res.open();
    int sum = 0;
    while (true) {
      sum += res.get(); //! use.after.release.maybe
      res.close();
      if (sum > n) {
        return sum;
      }
    }
  }
}
