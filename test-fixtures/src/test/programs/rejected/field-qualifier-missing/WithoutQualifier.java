import shared.Res;

class WithoutQualifier {
  private Res res; //! field.qualifier.missing
}
