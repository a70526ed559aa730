import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewInOrdinaryClass {
  private @Ref Reader reader; //! field.borrow

  @View
  static class Reader {
    private final @Ref Res res;

    Reader(@Ref Res res) {
      this.res = res;
    }
  }
}
