import shared.Res;

class ElementOfObjectArray {
  void run(Object[] all) {
    Res res = Res.open();
    all[0] = res; //! escapes.to.unchecked
    res.close();
  }
}
