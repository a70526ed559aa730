import shared.Res;

class CastOfOwner {
  void run() {
    AutoCloseable closeable = Res.open();
    Res res = (Res) closeable;
    res.close();
  }
}
