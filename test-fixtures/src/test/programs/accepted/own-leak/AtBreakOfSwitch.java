import shared.Res;

class AtBreakOfSwitch {
  void run(int n) {
    switch (n) {
      case 1:
        Res res = Res.open();
        res.close();
        break;
      default:
        break;
    }
  }
}
