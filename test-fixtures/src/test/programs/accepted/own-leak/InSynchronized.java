import shared.Res;

class InSynchronized {
  void run() {
    synchronized (this) {
      Res res = Res.open();
      res.close();
    }
  }
}
