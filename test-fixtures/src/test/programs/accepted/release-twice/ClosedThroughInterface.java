import shared.Res;

class ClosedThroughInterface {
  static void run() throws Exception {
    Res res = Res.open();
    AutoCloseable closeable = res;
    closeable.close();
  }
}
