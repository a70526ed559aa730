import dev.freehold.Own;
import shared.Res;

class OrdinaryOwner {
  private final @Own Res log = Res.open(); //! field.not.released

  int size() {
    return log.get();
  }
}
