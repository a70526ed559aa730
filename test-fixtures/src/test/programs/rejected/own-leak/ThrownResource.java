import dev.freehold.MustRelease;

@MustRelease("close")
class ThrownResource extends RuntimeException {
  private static final long serialVersionUID = 1;

  static void run() {
    throw new ThrownResource(); //! own.leak
  }

  void close() {}
}
