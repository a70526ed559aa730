import dev.freehold.Own;
import shared.Res;

class LazySingleton {
  private static @Own Res instance; //! field.static

  static int size() {
    return 0;
  }
}
