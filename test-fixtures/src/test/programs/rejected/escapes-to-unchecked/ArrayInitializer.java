import shared.Res;

class ArrayInitializer {
  void run(Res res) {
    Object[] all = {res}; //! escapes.to.unchecked
  }
}
