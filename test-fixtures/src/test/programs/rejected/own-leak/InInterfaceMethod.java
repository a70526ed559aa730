import shared.Res;

interface InInterfaceMethod {
  default void work() {
    Res res = Res.open();
    res.get();
  } //! own.leak
}
