import shared.Res;

class LocalReturned {
  Res run() {
    Res res = Res.open();
    res.set(1);
    return res;
  }
}
