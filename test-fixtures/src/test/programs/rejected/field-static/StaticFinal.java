import shared.Res;

class StaticFinal {
  private static final Res RES = Res.open(); //! field.static
}
