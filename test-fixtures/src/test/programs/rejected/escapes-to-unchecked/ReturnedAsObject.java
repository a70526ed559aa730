import shared.Res;

class ReturnedAsObject {
  static Object hide(Res res) {
    return res; //! escapes.to.unchecked
  }
}
