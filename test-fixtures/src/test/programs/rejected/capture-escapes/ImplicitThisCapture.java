import dev.freehold.MustRelease;

@MustRelease("close")
class ImplicitThisCapture {
  int n;

  Runnable lambda() {
    return () -> touch(); //! capture.escapes
  }

  Runnable anonymous() {
    return new Runnable() {
      @Override
      public void run() {
        touch(); //! capture.escapes
      }
    };
  }

  void touch() {}

  void close() {}
}
