import shared.Res;

class InNestedClass {
  static class Nested {
    void work() {
      Res res = Res.open();
      res.get();
    } //! own.leak
  }
}
