import dev.freehold.Own;
import shared.Res;

class InOrdinaryClass {
  private @Own Res res; //! field.not.released
}
