import shared.Res;

class OneOfTwoNames {
  void run(boolean c) {
    Res a = Res.open();
    Res b = Res.open();
    Res pick = c ? a : b;
    Res.take(pick); //! move.out.of.borrow
    a.close();
    b.close();
  }
}
