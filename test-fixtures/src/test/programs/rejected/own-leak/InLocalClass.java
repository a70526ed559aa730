import shared.Res;

class InLocalClass {
  void run() {
    class Inner {
      void work() {
        Res res = Res.open();
        res.get();
      } //! own.leak
    }
    new Inner().work();
  }
}
