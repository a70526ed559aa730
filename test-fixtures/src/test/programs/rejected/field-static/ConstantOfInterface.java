import shared.Res;

interface ConstantOfInterface {
  Res SHARED = Res.open(); //! field.static

  int read();
}
