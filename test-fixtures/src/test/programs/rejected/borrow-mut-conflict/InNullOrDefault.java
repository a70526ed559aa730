// since 21
import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class InNullOrDefault {
  static int run(@Mut Res res) {
    @Ref Res seen = res.self();
    switch (res) {
      case null, default -> res.set(1); //! borrow.mut.conflict
    }
    return seen.get();
  }
}
