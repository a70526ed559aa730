import shared.Res;

class ThenString {
  String run() {
    Res res = Res.open();
    Res.take(res);
    return "it was " + res; //! use.after.move
  }
}
