import shared.Res;

enum InEnumMethod {
  ONE;

  void work() {
    Res res = Res.open();
    res.get();
  } //! own.leak
}
