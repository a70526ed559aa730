import shared.Res;

class OfChainedTemporary {
  int run() {
    return new Res().get(); //! own.leak
  }
}
