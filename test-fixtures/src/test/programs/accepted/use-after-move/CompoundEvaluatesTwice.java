import shared.Res;

class CompoundEvaluatesTwice {
  void increment() {
    Res r = Res.open();
    Res s;
    (s = Res.pass(r)).value++;
    s.close();
  }

  void add() {
    Res r = Res.open();
    Res s;
    (s = Res.pass(r)).value += 2;
    s.close();
  }
}
