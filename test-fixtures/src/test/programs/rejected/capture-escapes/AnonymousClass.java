import shared.Res;

class AnonymousClass {
  Runnable run(Res res) {
    return new Runnable() {
      @Override
      public void run() {
        res.get(); //! capture.escapes
      }
    };
  }
}
