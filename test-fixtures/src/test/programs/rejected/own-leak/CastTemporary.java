import shared.Res;

class CastTemporary {
  void run() {
    Object object = (Object) Res.open();
  } //! own.leak
}
