import shared.Res;

interface InterfaceConstant {
  Res SHARED = Res.open(); //! field.static
}
