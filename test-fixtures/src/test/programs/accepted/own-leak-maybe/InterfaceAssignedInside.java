import shared.Res;

class InterfaceAssignedInside {
  void test(boolean c) {
    Object o = null;
    if (c) {
      o = Res.open();
    }
    if (o != null) {
      ((Res) o).close();
    }
  }
}
