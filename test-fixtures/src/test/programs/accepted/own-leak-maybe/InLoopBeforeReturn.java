import shared.Res;

class InLoopBeforeReturn {
  int run(int n) {
    Res res = Res.open();
    int sum = 0;
    while (true) {
      sum += res.get();
      if (sum > n) {
        res.close();
        return sum;
      }
    }
  }
}
