import shared.Res;

class InSynchronizedCollection {
  void run(Res res) {
    Object[] all = new Object[] {res}; //! escapes.to.unchecked
  }
}
