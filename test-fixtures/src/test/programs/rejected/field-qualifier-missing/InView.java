import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class InView {
  private final @Ref Res start;
  private Res end; //! field.qualifier.missing

  InView(@Ref Res start) {
    this.start = start;
  }
}
