import shared.Res;

class NewArray {
  void run() {
    Object all = new Res[3]; //! escapes.to.unchecked
  }
}
