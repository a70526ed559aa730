import shared.Res;

class LabelledJumps {
  static void run(int rounds) {
    outer:
    for (int i = 0; i < rounds; i++) {
      Res res = Res.open();
      for (int j = 0; j < i; j++) {
        if (res.get() == j) {
          continue outer; //! own.leak
        }
      }
      res.close();
    }
  }
}
