import shared.Res;

class BorrowOfBorrowUsedAfterRelease {
  int run() {
    Res res = Res.open();
    Res part = res.self().self();
    res.close(); //! move.while.borrowed
    return part.get();
  }
}
