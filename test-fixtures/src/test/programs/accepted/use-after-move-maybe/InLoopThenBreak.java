import shared.Res;

class InLoopThenBreak {
  void run() {
    Res res = Res.open();
    while (true) {
      if (res.get() == 3) {
        Res.take(res);
        break;
      }
    }
  }
}
