import shared.Res;

class ClosedAndFallenThrough {
  static void run(int mode) {
    Res res = Res.open();
    switch (mode) {
      case 0:
        res.close();
      default:
        res.close(); //! release.twice.maybe
    }
  }
}
