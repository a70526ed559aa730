import shared.Res;

class SelfUsedBeforeMove {
  int run() {
    Res res = Res.open();
    Res part = res.self();
    int n = part.get();
    Res.take(res);
    return n;
  }
}
