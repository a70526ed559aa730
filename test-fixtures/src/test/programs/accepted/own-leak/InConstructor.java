import shared.Res;

class InConstructor {
  InConstructor() {
    Res res = Res.open();
    res.close();
  }
}
