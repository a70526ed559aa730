import shared.Res;

class InOrdinaryClass {
  private Res res; //! field.qualifier.missing

  int size() {
    return 0;
  }
}
