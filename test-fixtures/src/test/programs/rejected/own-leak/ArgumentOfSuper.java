import shared.Res;

class ArgumentOfSuper {
  static class Base {
    Base(int n) {}
  }

  static class Derived extends Base {
    Derived() {
      super(Res.open().get()); //! own.leak
    }
  }
}
