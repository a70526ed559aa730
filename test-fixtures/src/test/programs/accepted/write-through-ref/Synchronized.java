import shared.Res;

class Synchronized {
  synchronized int run(Res res) {
    synchronized (res) {
      return res.get();
    }
  }
}
