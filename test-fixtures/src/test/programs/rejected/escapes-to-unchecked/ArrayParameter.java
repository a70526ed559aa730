import shared.Res;

class ArrayParameter {
  int run(Res[] all) { //! escapes.to.unchecked
    return all.length;
  }
}
