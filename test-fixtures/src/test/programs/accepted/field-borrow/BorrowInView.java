import dev.freehold.Mut;
import dev.freehold.View;
import shared.Res;

@View
class BorrowInView {
  private final @Mut Res res;

  BorrowInView(@Mut Res res) {
    this.res = res;
  }

  int get() {
    return res.get();
  }
}
