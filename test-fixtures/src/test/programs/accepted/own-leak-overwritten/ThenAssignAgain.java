import shared.Res;

class ThenAssignAgain {
  void run() {
    Res res = Res.open();
    Res.take(res);
    res = Res.open();
    res.close();
  }
}
