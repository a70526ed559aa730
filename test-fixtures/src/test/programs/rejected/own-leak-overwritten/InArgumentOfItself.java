import shared.Res;

class InArgumentOfItself {
  static void run() {
    Res res = Res.open();
    res.set((res = Res.open()).get()); //! own.leak.overwritten
    res.close();
  }

  static void both() {
    Res res = Res.open();
    Res.readThenTake(res, res = Res.open()); //! own.leak.overwritten
  }
}
