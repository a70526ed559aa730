import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class ByConsumingMethod {
  int finish(@Own ByConsumingMethod this) {
    close();
    return 1;
  }

  static int run() {
    ByConsumingMethod builder = new ByConsumingMethod();
    return builder.finish();
  }

  void close() {}
}
