import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class FieldOfReader {
  private final @Ref Res res;

  FieldOfReader(@Ref Res res) {
    this.res = res;
  }

  void reset() {
    @Mut Res writer = res; //! mut.of.ref
    writer.set(0);
  }
}
