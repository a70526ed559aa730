import shared.Res;

class BorrowKeptAcrossLoop {
  void run(int n) {
    Res last = null;
    for (int i = 0; i < n; i++) {
      if (last != null) {
        last.get();
      }
      Res res = Res.open();
      last = res.self();
      res.close(); //! move.while.borrowed
    }
  }
}
