import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

interface ResultOnlyLent {
  @From("this")
  @Ref
  Res next();
}

@View
class Shelf implements ResultOnlyLent {
  private final @Ref Res only;

  Shelf(@Ref Res only) {
    this.only = only;
  }

  @Override
  public @Ref Res next() {
    return only;
  }
}
