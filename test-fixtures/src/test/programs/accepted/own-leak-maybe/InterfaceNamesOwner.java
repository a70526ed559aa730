import shared.Res;

class InterfaceNamesOwner {
  void call() throws Exception {
    AutoCloseable o = null;
    o = Res.open();
    o.close();
  }

  void inTry() throws Exception {
    try (AutoCloseable o = Res.open()) {
      o.hashCode();
    }
  }
}
