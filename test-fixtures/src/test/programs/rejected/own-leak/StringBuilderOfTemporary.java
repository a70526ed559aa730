import shared.Res;

class StringBuilderOfTemporary {
  String run() {
    return "it is " + Res.open(); //! own.leak
  }
}
