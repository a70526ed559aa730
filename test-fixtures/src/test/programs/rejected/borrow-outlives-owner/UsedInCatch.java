import dev.freehold.Ref;
import java.io.IOException;
import shared.Res;

class UsedInCatch {
  static int run() {
    @Ref Res opened = null;
    try (Res res = Res.openOrFail()) {
      opened = res; //! borrow.outlives.owner
      Res.mayFail();
      return opened.get();
    } catch (IOException failure) {
      return opened == null ? -1 : opened.get();
    }
  }
}
