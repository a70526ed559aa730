import shared.Res;

interface InterfaceWithPrivateMethod {
  private int read(Res res) {
    return res.get();
  }

  default int twice(Res res) {
    return read(res) * 2;
  }
}
