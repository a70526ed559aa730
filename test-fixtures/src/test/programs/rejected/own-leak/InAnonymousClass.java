import shared.Res;

class InAnonymousClass {
  Runnable run() {
    return new Runnable() {
      @Override
      public void run() {
        Res res = Res.open();
        res.get();
      } //! own.leak
    };
  }
}
