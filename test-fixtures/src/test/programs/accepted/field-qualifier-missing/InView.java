import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class InView {
  private final @Ref Res start;
  private final @Ref Res end;

  @From({"start", "end"})
  InView(@Ref Res start, @Ref Res end) {
    this.start = start;
    this.end = end;
  }
}
