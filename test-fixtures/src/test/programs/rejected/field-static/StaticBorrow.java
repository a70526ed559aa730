import dev.freehold.Ref;
import shared.Res;

class StaticBorrow {
  private static @Ref Res res; //! field.static
}
