import shared.Res;

class InOneSwitchCase {
  void run(int n) {
    Res res = Res.open();
    switch (n) {
      case 1:
        Res.take(res);
        break;
      default:
        break;
    }
    res.close(); //! use.after.move.maybe
  }
}
