import shared.Res;

class SneakyOrder {
  int run(boolean c) {
    Res a = Res.open();
    Res b = c ? a : null;
    int n = b == null ? 0 : b.get();
    a.close();
    return n;
  }
}
