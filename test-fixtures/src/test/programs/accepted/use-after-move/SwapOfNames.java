import shared.Res;

class SwapOfNames {
  void run() {
    Res a = Res.open();
    Res b = Res.open();
    Res swap = a;
    a = b;
    b = swap;
    a.close();
    b.close();
  }
}
