import shared.Res;

class InOrdinaryClass {
  private int value;

  int size(Res res) {
    value = res.get();
    return value;
  }
}
