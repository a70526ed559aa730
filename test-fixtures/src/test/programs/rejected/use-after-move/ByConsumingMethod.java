import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class ByConsumingMethod {
  int finish(@Own ByConsumingMethod this) {
    close();
    return 1;
  }

  static void run() {
    ByConsumingMethod builder = new ByConsumingMethod();
    builder.finish();
    builder.close(); //! use.after.move
  }

  void close() {}
}
