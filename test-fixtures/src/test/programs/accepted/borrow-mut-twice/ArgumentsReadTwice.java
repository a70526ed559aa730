import shared.Res;

class ArgumentsReadTwice {
  int run() {
    Res res = Res.open();
    int sum = add(res, res);
    res.close();
    return sum;
  }

  static int add(Res a, Res b) {
    return a.get() + b.get();
  }
}
