import dev.freehold.Unsafe;
import shared.Res;

class OtherMethod {
  static Object kept;

  @Unsafe("checked by hand")
  void trusted(Res res) {
    kept = res;
  }

  void checked(Res res) {
    kept = res; //! escapes.to.unchecked
  }
}
