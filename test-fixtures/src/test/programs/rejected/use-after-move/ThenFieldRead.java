import shared.Res;

class ThenFieldRead {
  int run() {
    Res res = Res.open();
    Res.take(res);
    return res.value; //! use.after.move
  }
}
