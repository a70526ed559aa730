import dev.freehold.Unsafe;
import shared.Res;

class Field {
  @Unsafe("set once, before the first thread starts")
  private static Res shared;
}
