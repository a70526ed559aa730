import dev.freehold.Ref;
import shared.Res;

class CacheKeepsLast {
  private @Ref Res last; //! field.borrow

  int read(@Ref Res res) {
    return res == null ? 0 : res.get();
  }
}
