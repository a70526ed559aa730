import shared.Res;

class ReleaseOfPart {
  void run() {
    Res res = Res.open();
    Res part = res.self();
    part.close(); //! move.out.of.borrow
    res.close();
  }
}
