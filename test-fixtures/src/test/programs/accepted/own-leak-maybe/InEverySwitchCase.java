import shared.Res;

class InEverySwitchCase {
  void run(int n) {
    Res res = Res.open();
    switch (n) {
      case 1:
        Res.take(res);
        break;
      default:
        res.close();
        break;
    }
  }
}
