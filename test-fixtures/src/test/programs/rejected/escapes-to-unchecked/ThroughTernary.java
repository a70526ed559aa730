import shared.Res;

class ThroughTernary {
  Object run(Res res, boolean c) {
    return c ? res : "none"; //! escapes.to.unchecked
  }
}
