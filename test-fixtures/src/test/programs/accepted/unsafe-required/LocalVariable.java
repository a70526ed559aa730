import dev.freehold.Unsafe;
import shared.Res;

class LocalVariable {
  static Object kept;

  void run() {
    @Unsafe("released by the registry")
    Res res = Res.open();
    kept = res;
  }
}
