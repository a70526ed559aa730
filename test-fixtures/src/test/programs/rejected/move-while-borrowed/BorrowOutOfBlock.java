import shared.Res;

class BorrowOutOfBlock {
  int run() {
    Res part;
    {
      Res res = Res.open();
      part = res.self();
      res.close(); //! move.while.borrowed
    }
    return part.get();
  }
}
