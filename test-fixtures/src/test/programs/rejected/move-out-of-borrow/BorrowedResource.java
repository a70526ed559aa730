import shared.Res;

class BorrowedResource {
  void run(Res res) {
    try (res) { //! move.out.of.borrow
      res.get();
    }
  }
}
