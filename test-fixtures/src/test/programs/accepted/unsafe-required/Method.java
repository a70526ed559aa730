import dev.freehold.Unsafe;
import shared.Res;

class Method {
  static Object kept;

  @Unsafe("kept for the tests that compare identities")
  void run(Res res) {
    kept = res;
  }
}
