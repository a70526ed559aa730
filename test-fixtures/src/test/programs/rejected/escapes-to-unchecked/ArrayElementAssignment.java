import shared.Res;

class ArrayElementAssignment {
  void owner() {
    Object[] all = new Object[2];
    all[0] = Res.open(); //! escapes.to.unchecked
  }

  void borrow(Res r) {
    Object[] all = new Object[2];
    all[1] = r; //! escapes.to.unchecked
  }
}
