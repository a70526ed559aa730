import shared.Res;

class ArrayField {
  private Res[] all; //! escapes.to.unchecked
}
