import shared.Res;

class AtBreakOfSwitch {
  void run(int n) {
    switch (n) {
      case 1:
        Res res = Res.open();
        res.get();
        break; //! own.leak
      default:
        break;
    }
  }
}
