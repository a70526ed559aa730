import shared.Res;

class LeakOfAnonymousSubclass {
  void run() {
    Res res = new Res() {};
    res.get();
  } //! own.leak
}
