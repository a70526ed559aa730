import shared.Res;

class LocalClass {
  void run(Res res) {
    class Reader {
      int read() {
        return res.get(); //! capture.escapes
      }
    }
    new Reader().read();
  }
}
