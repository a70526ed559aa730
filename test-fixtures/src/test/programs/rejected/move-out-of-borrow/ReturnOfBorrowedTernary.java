import shared.Res;

class ReturnOfBorrowedTernary {
  Res run(Res a, boolean c) {
    return c ? a : Res.open(); //! move.out.of.borrow
  }
}
