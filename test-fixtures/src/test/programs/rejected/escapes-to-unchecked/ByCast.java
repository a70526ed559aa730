import shared.Res;

class ByCast {
  Object run(Res res) {
    Object object = (Object) res;
    return object; //! escapes.to.unchecked
  }
}
