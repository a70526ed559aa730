import shared.Res;

class InArrowSwitch {
  void run(int n) {
    Res res = Res.open();
    switch (n) {
      case 1 -> Res.take(res);
      default -> {}
    }
    res.close(); //! use.after.move.maybe
  }
}
