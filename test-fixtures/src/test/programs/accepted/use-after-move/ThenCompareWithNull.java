import shared.Res;

class ThenCompareWithNull {
  boolean run() {
    Res res = Res.open();
    Res.take(res);
    return res == null;
  }
}
