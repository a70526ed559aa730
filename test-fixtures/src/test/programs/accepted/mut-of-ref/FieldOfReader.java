import dev.freehold.Mut;
import dev.freehold.View;
import shared.Res;

@View
class FieldOfReader {
  private final @Mut Res res;

  FieldOfReader(@Mut Res res) {
    this.res = res;
  }

  void reset(@Mut FieldOfReader this) {
    @Mut Res writer = res;
    writer.set(0);
  }
}
