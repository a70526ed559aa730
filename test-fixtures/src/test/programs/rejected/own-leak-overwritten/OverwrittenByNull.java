import shared.Res;

class OverwrittenByNull {
  void run() {
    Res res = Res.open();
    res = null; //! own.leak.overwritten
  }
}
