import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

interface PartOfTheOtherArgument {
  @From("left")
  @Ref
  Res choose(Res left, Res right);

  class Last implements PartOfTheOtherArgument {
    @Override
    @From("right")
    public @Ref Res choose(Res left, Res right) { //! override.ownership
      return right;
    }
  }
}
