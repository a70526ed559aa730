import shared.Res;

class BorrowRenewedInLoop {
  int run(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      Res part = res.self();
      sum += part.get();
      res.close();
    }
    return sum;
  }
}
