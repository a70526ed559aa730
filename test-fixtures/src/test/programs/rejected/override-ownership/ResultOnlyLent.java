import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

interface ResultOnlyLent {
  @Own
  Res next();
}

@View
class Shelf implements ResultOnlyLent {
  private final @Ref Res only;

  Shelf(@Ref Res only) {
    this.only = only;
  }

  @Override
  public @Ref Res next() { //! override.ownership
    return only;
  }
}
