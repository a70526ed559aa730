import shared.Res;

class AtLabelledContinue {
  void run(int n) {
    outer:
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      while (true) {
        if (res.get() == i) {
          continue outer; //! own.leak
        }
      }
    }
  }
}
