import shared.Res;

class AtLabelledBreak {
  void run(int n) {
    outer:
    for (int i = 0; i < n; i++) {
      Res res = Res.open();
      for (int j = 0; j < n; j++) {
        if (j == 3) {
          break outer; //! own.leak
        }
      }
      res.close();
    }
  }
}
