import dev.freehold.Own;
import shared.Res;

class SubclassAddsField extends Res {
  private final @Own Res extra = Res.open(); //! field.not.released

  int both() {
    return get() + extra.get();
  }
}
