import shared.Res;

class ByReturnAfterLastUse {
  Res run() {
    Res res = Res.open();
    res.get();
    return res;
  }
}
