import shared.Res;

class AfterEndlessLoopBreak {
  void run() {
    Res res = Res.open();
    while (true) {
      if (res.get() > 3) {
        break;
      }
    }
  } //! own.leak
}
