import shared.Res;

class EarlyReturnOnNull {
  int run(boolean c) {
    Res res = c ? Res.open() : null;
    if (res == null) {
      return 0;
    }
    int n = res.get();
    res.close();
    return n;
  }
}
