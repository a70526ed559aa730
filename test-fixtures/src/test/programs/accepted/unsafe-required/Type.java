import dev.freehold.Unsafe;
import shared.Res;

@Unsafe("wraps a registry that is checked at run time")
class Type {
  private static Res shared;

  void run() {
    shared = Res.open();
  }
}
