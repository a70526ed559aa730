import dev.freehold.Unsafe;
import shared.Res;

class Parameter {
  static Object kept;

  void run(@Unsafe("outlives the program") Res res) {
    kept = res;
  }
}
