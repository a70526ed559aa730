import shared.Res;

class AfterSynchronized {
  void run() {
    Res res = Res.open();
    synchronized (this) {
      res.get();
    }
  } //! own.leak
}
