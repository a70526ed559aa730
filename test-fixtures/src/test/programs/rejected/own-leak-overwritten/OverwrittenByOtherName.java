import shared.Res;

class OverwrittenByOtherName {
  void run() {
    Res a = Res.open();
    Res b = Res.open();
    a = b; //! own.leak.overwritten
    a.close();
  }
}
