import shared.Res;

class InConstructor {
  InConstructor() {
    Res res = Res.open();
    res.get();
  } //! own.leak
}
