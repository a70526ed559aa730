import dev.freehold.Own;
import shared.Res;

class StaticOwned {
  private static @Own Res res; //! field.static
}
